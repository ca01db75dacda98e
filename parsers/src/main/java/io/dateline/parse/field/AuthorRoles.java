package io.dateline.parse.field;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Adds to authors what the page prints of them in the box of their name, in an element that says so. */
final class AuthorRoles {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BOX = 500;
    private static final int HIGHEST = 4;

    private static final Set<String> WHOLE = Set.of("body", "main", "article");

    private AuthorRoles() {}

    /** The authors, those without a role with the one that is printed beside them. */
    static List<Byline> completed(List<Byline> bylines, Reading reading) {
        if (bylines.stream().noneMatch(AuthorRoles::isOpen)) {
            return bylines;
        }
        List<Byline> told = new ArrayList<>(bylines);
        find(told, reading.page().index().authors());
        if (told.stream().anyMatch(AuthorRoles::isOpen)) {
            find(told, reading.page().index().links());
        }
        return told;
    }

    private static boolean isOpen(Byline byline) {
        return byline.kind() == BylineKind.PERSON && byline.role().isEmpty();
    }

    private static void find(List<Byline> told, List<Spot> spots) {
        for (Spot spot : spots) {
            String text = spot.shortText(LONGEST_NAME);
            for (int i = 0; i < told.size() && !text.isEmpty(); i++) {
                Byline byline = told.get(i);
                if (isOpen(byline) && text.contains(byline.name())) {
                    String role = around(spot.element(), byline, told);
                    told.set(i, role.isEmpty() ? byline : byline.withRole(role));
                }
            }
        }
    }

    /** The role in the boxes around a name, the smallest first. */
    private static String around(Element element, Byline byline, List<Byline> all) {
        Element box = element;
        for (int i = 0; i < HIGHEST && box != null && !WHOLE.contains(box.normalName()); i++) {
            String text = ShortText.of(box, LONGEST_BOX);
            if (text.isEmpty()) {
                return "";
            }
            String role = within(box, text, byline, all);
            if (!role.isEmpty()) {
                return role;
            }
            box = box.parent();
        }
        return "";
    }

    private static String within(Element box, String text, Byline byline, List<Byline> all) {
        int behind = text.indexOf(byline.name()) + byline.name().length();
        for (Element inner : box.getAllElements()) {
            String own = inner.attributesSize() == 0 ? "" : Words.clean(ShortText.of(inner, LONGEST_NAME));
            String role = RoleMarks.role(inner, own);
            int at = role.isEmpty() ? -1 : text.indexOf(role, behind);
            if (at >= 0 && !role.contains(byline.name()) && isOwn(text.substring(behind, at), all)) {
                return role;
            }
        }
        return "";
    }

    /** Whether no other author stands between the name and the role. */
    private static boolean isOwn(String between, List<Byline> all) {
        return all.stream().noneMatch(other -> between.contains(other.name()));
    }
}
