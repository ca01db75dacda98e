package io.dateline.parse.field.time;

import io.dateline.parse.page.ShortText;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** What the words and the markup around a printed time say of it: published, changed, or something else. */
final class TimeMarks {

    private static final int LONGEST = 120;
    private static final int LABEL_REACH = 60;

    /** The state of an entry in WordPress: a list of other stories has it on each. */
    private static final String STATUS = "status-publish";

    private TimeMarks() {}

    /** What the words before a time in its text say, or else those behind it. */
    static TimeLabel label(String text, int from, Mention mention) {
        int start = Math.min(mention.start(), text.length());
        TimeLabel before =
                TimeLabels.before(text.substring(Math.max(Math.min(from, start), start - LABEL_REACH), start));
        int end = Math.min(mention.end(), text.length());
        return before == TimeLabel.NONE && text.length() - end < LABEL_REACH
                ? TimeLabels.behind(text.substring(end))
                : before;
    }

    /** What the element's names say of its first time: where the words call a later one a change, the name means that. */
    static TimeLabel ownLabel(Element element, String text, List<Mention> mentions) {
        TimeLabel own = ownLabel(element);
        boolean other = own == TimeLabel.UPDATED
                && mentions.size() > 1
                && label(text, mentions.get(0).end(), mentions.get(1)) == TimeLabel.UPDATED;
        return other ? TimeLabel.NONE : own;
    }

    /** What class, id and microdata of the element say. */
    static TimeLabel ownLabel(Element element) {
        if (element.attributesSize() == 0) {
            return TimeLabel.NONE;
        }
        String property = element.attr("itemprop");
        String name = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        if (property.isEmpty() && isEntry(" " + name + " ")) {
            return TimeLabel.NONE;
        }
        if (property.equals("dateModified")
                || name.contains("updat")
                || name.contains("modif")
                || name.contains("chang")
                || name.contains("guncel")) {
            return TimeLabel.UPDATED;
        }
        boolean published = property.equals("datePublished")
                || element.hasAttr("pubdate")
                || name.replace(STATUS, "").contains("publish")
                || name.contains("pubdate")
                || name.contains("entry-date")
                || name.contains("posted");
        return published ? TimeLabel.PUBLISHED : TimeLabel.NONE;
    }

    /** Blogs call the one time of an entry updated, too: the words around it tell. */
    private static boolean isEntry(String name) {
        return name.contains(" updated ")
                && (name.contains("entry-date ") || name.contains("post-date ") || name.contains(" published "));
    }

    /**
     * What the elements within a line say that stand before its own text, or else the words before the line. A list of
     * names and values tells of other things, too: that a book was published makes no article's time.
     */
    static TimeLabel before(Element element, String text) {
        String whole = element.firstElementChild() == null ? "" : ShortText.of(element, LONGEST);
        int at = whole.indexOf(text);
        TimeLabel own = at > 0 ? TimeLabels.before(whole.substring(0, at)) : TimeLabel.NONE;
        return own == TimeLabel.NONE || own == TimeLabel.PUBLISHED ? labelled(element, text) : own;
    }

    /** What the words before the element say: those of its parent's text, or of the element before it. */
    static TimeLabel labelled(Element element, String text) {
        Element parent = element.parent();
        if (parent == null) {
            return TimeLabel.NONE;
        }
        String whole = ShortText.of(parent, LONGEST);
        int at = text.isEmpty() ? -1 : whole.indexOf(text);
        if (at > 0) {
            return TimeLabels.before(whole.substring(Math.max(behindYear(whole, at), at - LABEL_REACH), at));
        }
        Element before = element.previousElementSibling();
        return before == null ? TimeLabel.NONE : TimeLabels.before(ShortText.of(before, LABEL_REACH));
    }

    /** The words before another date are that date's: where the last number of four digits ends. */
    private static int behindYear(String text, int end) {
        int digits = 0;
        for (int i = end - 1; i >= 0; i--) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
            if (digits == 4) {
                return i + 4;
            }
        }
        return 0;
    }
}
