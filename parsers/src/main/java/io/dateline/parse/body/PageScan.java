package io.dateline.parse.body;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * One walk over the DOM that weighs every run of text under the block element that holds it, and sums the weights up
 * the tree.
 */
final class PageScan implements NodeFilter {

    /** A shorter text does not weigh: menus, dates, labels. */
    private static final int SHORT = 40;

    /** One text's weight is bounded, so that a single long notice does not outweigh a story. */
    private static final int LONG = 800;

    /** When names would leave out more than the rest of this share, the page's names are not to be trusted. */
    private static final double DOUBTFUL = 0.35;

    /** A run of text that may be a paragraph of the story. */
    record Run(Element holder, double weight) {}

    private static final class Tally {
        int length;
        int linked;
        int commas;
    }

    private final Map<Element, Tally> tallies = new IdentityHashMap<>();
    private final Map<Element, Double> weights = new IdentityHashMap<>();
    private final Map<Element, Boolean> beside = new IdentityHashMap<>();
    private final List<Element> holders = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Predicate<Element> unhidden;
    private final Predicate<Element> dropped;
    private int links;
    private double total;
    private boolean trusting = true;

    PageScan(Element root, Predicate<Element> unhidden, Predicate<Element> dropped) {
        this.unhidden = unhidden;
        this.dropped = dropped;
        root.filter(this);
        weigh(root);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof Element element) {
            if (Tags.isSilent(element) || isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("a")) {
                links++;
            }
        } else if (node instanceof TextNode text && node.parent() instanceof Element parent) {
            count(text.getWholeText(), parent);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element.normalName().equals("a")) {
            links--;
        }
        return FilterResult.CONTINUE;
    }

    private void count(String text, Element parent) {
        int letters = 0;
        int commas = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                letters++;
            }
            if (c == ',' || c == '，' || c == '、' || c == '،' || c == '。') {
                commas++;
            }
        }
        if (letters == 0) {
            return;
        }
        Element holder = parent;
        while (!Tags.isBlock(holder) && holder.parent() != null) {
            holder = holder.parent();
        }
        Tally tally = tallies.get(holder);
        if (tally == null) {
            tally = new Tally();
            tallies.put(holder, tally);
            holders.add(holder);
        }
        tally.length += letters;
        tally.commas += commas;
        if (links > 0) {
            tally.linked += letters;
        }
    }

    private void weigh(Element root) {
        List<Run> all = new ArrayList<>();
        for (Element holder : holders) {
            Tally tally = Objects.requireNonNull(tallies.get(holder));
            if (tally.length < SHORT || tally.linked * 2 > tally.length || Tags.headingLevel(holder) > 0) {
                continue;
            }
            double weight = Math.min(tally.length - tally.linked, LONG) / 100.0 + Math.min(tally.commas, 8) * 0.2;
            if (holder.normalName().equals("li")) {
                weight *= 0.5;
            }
            all.add(new Run(holder, weight));
        }
        double everything = all.stream().mapToDouble(Run::weight).sum();
        Map<Element, Double> rough = new IdentityHashMap<>();
        all.forEach(run -> sum(run, root, rough));
        keep(all, root, rough, everything);
        double named = total;
        if (named < DOUBTFUL * everything) {
            keepAnew(false, all, root, rough, everything);
            if (named >= DOUBTFUL * total) {
                keepAnew(true, all, root, rough, everything);
            }
        }
    }

    private void keepAnew(boolean trust, List<Run> all, Element root, Map<Element, Double> rough, double everything) {
        trusting = trust;
        beside.clear();
        weights.clear();
        runs.clear();
        total = 0;
        keep(all, root, rough, everything);
    }

    private void keep(List<Run> all, Element root, Map<Element, Double> rough, double everything) {
        for (Run run : all) {
            if (!standsBeside(run.holder(), root, rough, everything)) {
                runs.add(run);
                total += run.weight();
                sum(run, root, weights);
            }
        }
    }

    private static void sum(Run run, Element root, Map<Element, Double> weights) {
        for (Element up = run.holder(); up != null; up = up.parent()) {
            weights.merge(up, run.weight(), Double::sum);
            if (up == root) {
                return;
            }
        }
    }

    private boolean standsBeside(Element holder, Element root, Map<Element, Double> rough, double everything) {
        List<Element> path = new ArrayList<>();
        boolean result = false;
        for (Element up = holder; up != null && up != root; up = up.parent()) {
            Boolean known = beside.get(up);
            if (known != null) {
                result = known;
                break;
            }
            path.add(up);
        }
        for (int i = path.size() - 1; i >= 0; i--) {
            Element element = path.get(i);
            boolean own = isBeside(element) && rough.getOrDefault(element, 0.0) < everything / 2;
            result = result || own || dropped.test(element);
            beside.put(element, result);
        }
        return result;
    }

    /** Whether names or tags say that this is not part of a story, whatever it holds. */
    private boolean isBeside(Element element) {
        return switch (element.normalName()) {
            case "aside", "footer", "header", "form", "figcaption", "address" -> true;
            case "body", "html", "main" -> false;
            default -> trusting ? ClassWords.nameBeside(element) : ClassWords.areBeside(element);
        };
    }

    boolean isHidden(Element element) {
        boolean hidden = element.hasAttr("hidden")
                || element.attr("style")
                        .replace(" ", "")
                        .toLowerCase(Locale.ROOT)
                        .contains("display:none");
        return hidden && !isStreamed(element) && !unhidden.test(element);
    }

    /** React streams late content into {@code <div hidden id="S:…">} and moves it into place by a script. */
    private static boolean isStreamed(Element element) {
        return element.id().startsWith("S:");
    }

    /** Whether an element is left out of the story: it stands beside it and does not hold most of the page's text. */
    boolean leavesOut(Element element) {
        return Tags.isSilent(element)
                || isHidden(element)
                || dropped.test(element)
                || (isBeside(element) && weight(element) < total / 2);
    }

    double weight(Element element) {
        return weights.getOrDefault(element, 0.0);
    }

    double total() {
        return total;
    }

    List<Run> runs() {
        return runs;
    }
}
