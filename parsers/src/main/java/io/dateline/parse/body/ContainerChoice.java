package io.dateline.parse.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the element that holds the story: from the page's root down to the child with most of the weight, as long as
 * nothing that belongs to the story is left behind.
 */
final class ContainerChoice {

    /** A child is followed when it holds this share of its parent's weight. */
    private static final double DOMINANT = 0.6;

    /** An element that is named as the body is believed when it holds this share of the page's weight. */
    private static final double BELIEVED = 0.35;

    private ContainerChoice() {}

    static Optional<Element> choose(Element root, PageScan scan) {
        if (scan.runs().isEmpty()) {
            return Optional.empty();
        }
        Element current = named(root, scan).orElse(root);
        while (true) {
            Element heaviest = heaviestChild(current, scan);
            if (heaviest == null
                    || scan.weight(heaviest) < DOMINANT * scan.weight(current)
                    || paragraphsOf(current, scan) >= 2
                    || !Tags.isBlock(heaviest)
                    || heaviest.normalName().equals("p")) {
                return Optional.of(current);
            }
            current = heaviest;
        }
    }

    private static Optional<Element> named(Element root, PageScan scan) {
        Element best = null;
        for (PageScan.Run run : scan.runs()) {
            for (Element up = run.holder(); up != null && up != root && up != best; up = up.parent()) {
                if ((best == null || scan.weight(up) > scan.weight(best)) && ClassWords.nameBody(up)) {
                    best = up;
                }
            }
        }
        return Optional.ofNullable(best).filter(element -> scan.weight(element) >= BELIEVED * scan.total());
    }

    private static @Nullable Element heaviestChild(Element element, PageScan scan) {
        Element heaviest = null;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (heaviest == null || scan.weight(child) > scan.weight(heaviest)) {
                heaviest = child;
            }
        }
        return heaviest;
    }

    private static int paragraphsOf(Element element, PageScan scan) {
        int count = 0;
        for (Element child = element.firstElementChild(); child != null; child = child.nextElementSibling()) {
            if (child.normalName().equals("p") && scan.weight(child) > 0) {
                count++;
            }
        }
        return count;
    }

    /** Paragraphs between headline and container: the lead, when it is set apart from the rest. */
    static List<Element> lead(Element container, Optional<Element> headline, PageScan scan) {
        List<Element> lead = new ArrayList<>();
        if (headline.isEmpty() || container.normalName().equals("body")) {
            return lead;
        }
        boolean open = false;
        for (Element up = container; up.parent() != null; up = up.parent()) {
            List<Element> before = new ArrayList<>();
            for (Element sibling = up.previousElementSibling();
                    sibling != null;
                    sibling = sibling.previousElementSibling()) {
                if (sibling == headline.get() || headline.get().parents().contains(sibling)) {
                    open = true;
                    break;
                }
                if (scan.weight(sibling) > 0 && !scan.leavesOut(sibling)) {
                    before.add(0, sibling);
                }
            }
            lead.addAll(0, before);
            if (open) {
                return lead;
            }
        }
        return List.of();
    }
}
