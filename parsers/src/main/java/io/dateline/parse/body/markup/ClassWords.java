package io.dateline.parse.body.markup;

import io.dateline.parse.body.measure.LongIndex;
import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/**
 * What the words in an element's class, id, role and itemprop name, as a set of bits. One walk asks for every element
 * of a page: an instance remembers the answers for one page and is not thread-safe.
 */
public final class ClassWords {

    /** The kinds of the resource {@code class-words.txt}, in its order. */
    private static final List<String> KINDS = new ArrayList<>();

    /** The words by their hashes, a pair of neighbours by the joined hashes of both. */
    private static final LongIndex WORDS = new LongIndex();

    /** What each word names. */
    private static final int[] MASKS = read();

    /** Buttons that share a story, and networks. */
    public static final int SHARE = bit("share");

    /** Links to other stories. */
    public static final int RELATED = bit("related");

    /** Teasers of other stories, in cards, rows and galleries. */
    public static final int TEASER = bit("teaser");

    /** Newsletters, advertisements and shops. */
    static final int PROMO = bit("promo");

    /** What readers wrote. */
    public static final int COMMENT = bit("comment");

    /** Ways through the site and the page. */
    public static final int NAVIGATION = bit("navigation");

    /** Columns beside a story, and the foot of a page. */
    static final int BESIDE = bit("beside");

    /** What a story is filed under. */
    public static final int TAGGED = bit("tagged");

    /** Lines of date and author. */
    static final int META = bit("meta");

    /** Who wrote a story. */
    public static final int AUTHOR = bit("author");

    /** Captions and credits of pictures. */
    public static final int CAPTION = bit("caption");

    /** Dialogs over the page, of consent or registration. */
    public static final int CONSENT = bit("consent");

    /** The body of a story. */
    public static final int BODY = bit("body");

    /** What introduces a story. */
    public static final int INTRO = bit("intro");

    /** What is not shown, or to some readers or at some times only. */
    public static final int HIDDEN = bit("hidden");

    /** The dialog of a consent platform, known by the names that the platform gives it. */
    public static final int CONSENT_PLATFORM = 1 << 31;

    /** The names of platforms by their first two letters, which tell most other names from them. */
    private static final String[][] PLATFORMS = platforms();

    /** What is no part of a story inside a container that a layout declares. */
    public static final int NO_STORY =
            SHARE | RELATED | PROMO | COMMENT | NAVIGATION | BESIDE | TAGGED | META | AUTHOR | CAPTION | CONSENT;

    private final Map<String, Integer> known = new HashMap<>();

    private static int bit(String kind) {
        int index = KINDS.indexOf(kind);
        if (index < 0) {
            throw new IllegalStateException("class-words.txt has no section " + kind);
        }
        return 1 << index;
    }

    /** How many kinds of words there are; above them a mask has {@link #CONSENT_PLATFORM} alone. */
    public static int kinds() {
        return KINDS.size();
    }

    private static int[] read() {
        int[] masks = new int[0];
        for (String line : PhraseFile.read(ClassWords.class, "class-words.txt")) {
            if (line.startsWith("[")) {
                KINDS.add(line.substring(1, line.indexOf(']')));
                continue;
            }
            for (String word : line.split("\\s+")) {
                int number = WORDS.add(WordHash.ofListed(word));
                masks = number < masks.length ? masks : Arrays.copyOf(masks, Math.max(512, number * 2));
                masks[number] |= 1 << (KINDS.size() - 1);
            }
        }
        return masks;
    }

    private static String[][] platforms() {
        Map<Integer, List<String>> names = PhraseFile.read(ClassWords.class, "consent-platforms.txt").stream()
                .collect(Collectors.groupingBy(name -> opening(name, 0)));
        String[][] byOpening = new String[1 << 14][];
        names.forEach((opening, same) -> byOpening[opening] = same.toArray(String[]::new));
        return byOpening;
    }

    /** Both letters in one number; names are of ASCII letters here. */
    private static int opening(String name, int start) {
        return (name.charAt(start) | ' ') << 7 | name.charAt(start + 1) | ' ';
    }

    /** The kinds that an element's own attributes name. */
    public int of(Element element) {
        if (element.attributesSize() == 0) {
            return 0;
        }
        return of(element.attributes());
    }

    /** The kinds that attributes name. */
    public int of(Attributes attributes) {
        int mask = named(attributes.get("class")) | named(attributes.get("role"));
        String id = attributes.get("id");
        // an id is met once
        mask |= id.isEmpty() ? 0 : words(id);
        if (attributes.get("itemprop").contains("articleBody")) {
            mask |= BODY;
        }
        return mask;
    }

    private int named(String names) {
        if (names.isEmpty()) {
            return 0;
        }
        return known.computeIfAbsent(names, ClassWords::words);
    }

    private static int words(String names) {
        Found found = new Found(names);
        AttributeNames.split(names, found);
        return found.mask;
    }

    /** Collects what single words and pairs of neighbours within one name stand for. */
    private static final class Found implements AttributeNames.Visitor {

        private final String names;
        private int mask;
        private long previous;

        private Found(String names) {
            this.names = names;
        }

        @Override
        public void word(int start, int end, long hash, boolean opens) {
            add(hash);
            if (!opens) {
                add(WordHash.join(previous, hash));
            } else if (end - start > 1 && isPlatform(start)) {
                mask |= CONSENT_PLATFORM;
            }
            previous = hash;
        }

        private void add(long hash) {
            int number = WORDS.of(hash);
            if (number >= 0) {
                mask |= MASKS[number];
            }
        }

        private boolean isPlatform(int start) {
            String[] platforms = PLATFORMS[opening(names, start)];
            for (int i = 0; platforms != null && i < platforms.length; i++) {
                String platform = platforms[i];
                if (names.regionMatches(true, start, platform, 0, platform.length())) {
                    return true;
                }
            }
            return false;
        }
    }
}
