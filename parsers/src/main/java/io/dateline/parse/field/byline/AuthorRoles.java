package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.field.reading.Reading;
import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.ShortText;
import io.dateline.parse.page.Spot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Adds to authors what the page prints of them in the box of their name, in an element that says so. */
final class AuthorRoles {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_BOX = 500;
    private static final int HIGHEST = 4;

    private static final Set<String> WHOLE = Set.of("body", "main", "article");

    /** What the classes of this page tell: boxes are within each other, and elements alike. */
    private final Map<String, RoleMarks.Sign> signs = new HashMap<>();

    private final Map<Element, String> texts = new IdentityHashMap<>();

    /** The boxes that were found to hold no role, of each author: several elements in a box have the name. */
    private final List<Set<Element>> searched = new ArrayList<>();

    private final List<Byline> told;

    private AuthorRoles(List<Byline> bylines) {
        this.told = new ArrayList<>(bylines);
        bylines.forEach(byline -> searched.add(Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    /** The authors, those without a role with the one that is printed beside them. */
    static List<Byline> completed(List<Byline> bylines, Reading reading) {
        if (bylines.stream().noneMatch(AuthorRoles::isOpen)) {
            return bylines;
        }
        AuthorRoles roles = new AuthorRoles(bylines);
        roles.find(reading.page().index().authors());
        if (roles.told.stream().anyMatch(AuthorRoles::isOpen)) {
            roles.find(reading.page().index().links());
        }
        return roles.told;
    }

    private static boolean isOpen(Byline byline) {
        return byline.kind() == BylineKind.PERSON && byline.role().isEmpty();
    }

    private void find(List<Spot> spots) {
        for (Spot spot : spots) {
            String text = spot.shortText(LONGEST_NAME);
            for (int i = 0; i < told.size() && !text.isEmpty(); i++) {
                Byline byline = told.get(i);
                if (isOpen(byline) && text.contains(byline.name())) {
                    String role = around(spot.element(), byline, searched.get(i));
                    told.set(i, role.isEmpty() ? byline : byline.withRole(role));
                }
            }
        }
    }

    /** The role in the boxes around a name, the smallest first. */
    private String around(Element element, Byline byline, Set<Element> searched) {
        Element box = element;
        for (int i = 0; i < HIGHEST && box != null && !WHOLE.contains(box.normalName()); i++) {
            String text = texts.computeIfAbsent(box, key -> ShortText.of(key, LONGEST_BOX));
            if (text.isEmpty()) {
                return "";
            }
            String role = searched.add(box) ? within(box, text, byline) : "";
            if (!role.isEmpty()) {
                return role;
            }
            box = box.parent();
        }
        return "";
    }

    private String within(Element box, String text, Byline byline) {
        int behind = text.indexOf(byline.name()) + byline.name().length();
        for (Element inner : box.getAllElements()) {
            RoleMarks.Sign sign = sign(inner);
            String role = sign == RoleMarks.Sign.NONE
                    ? ""
                    : RoleMarks.role(sign, Words.clean(ShortText.of(inner, LONGEST_NAME)));
            int at = role.isEmpty() ? -1 : text.indexOf(role, behind);
            if (at >= 0 && !role.contains(byline.name()) && isOwn(text.substring(behind, at))) {
                return role;
            }
        }
        return "";
    }

    private RoleMarks.Sign sign(Element element) {
        if (element.attributesSize() == 0) {
            return RoleMarks.Sign.NONE;
        }
        return element.attr("itemprop").equals("jobTitle")
                ? RoleMarks.Sign.SURE
                : signs.computeIfAbsent(element.className(), RoleMarks::sign);
    }

    /** Whether no other author stands between the name and the role. */
    private boolean isOwn(String between) {
        return told.stream().noneMatch(other -> between.contains(other.name()));
    }
}
