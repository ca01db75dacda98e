package io.dateline.parse.body.markup;

import io.dateline.parse.body.measure.LongSet;
import io.dateline.parse.body.measure.WordHash;
import io.dateline.parse.text.PhraseFile;
import org.jsoup.nodes.Element;

/** Words by which pages name elements of one kind, from a resource. Immutable and thread-safe. */
public final class NamedWords {

    /** The words by their hashes, a pair of neighbours by the joined hashes of both. */
    private final LongSet words = new LongSet();

    private NamedWords() {}

    /**
     * Reads a resource: a word a line, or two neighbours joined by a low line.
     *
     * @param owner a class of the package in which the resource stands
     * @param resource the resource's name, relative to the class
     * @return the words
     * @throws IllegalStateException if there is no such resource
     */
    public static NamedWords read(Class<?> owner, String resource) {
        NamedWords named = new NamedWords();
        for (String word : PhraseFile.read(owner, resource)) {
            named.words.add(WordHash.ofListed(word));
        }
        return named;
    }

    /** Where in an element's class, or in its itemprop, the last of the words ends; -1 without any. */
    public int last(Element element) {
        return element.attributesSize() == 0
                ? -1
                : Math.max(
                        last(element.attributes().get("class")),
                        last(element.attributes().get("itemprop")));
    }

    /** Whether one of the words is in names that elements are given. */
    public boolean isIn(String names) {
        return last(names) >= 0;
    }

    private int last(String names) {
        if (names.isEmpty()) {
            return -1;
        }
        Found found = new Found();
        AttributeNames.split(names, found);
        return found.last;
    }

    /** Looks for single words and pairs of neighbours within one name. */
    private final class Found implements AttributeNames.Visitor {

        private int last = -1;
        private long previous;

        @Override
        public void word(int start, int end, long hash, boolean opens) {
            boolean named = words.contains(hash) || (!opens && words.contains(WordHash.join(previous, hash)));
            last = named ? end : last;
            previous = hash;
        }
    }
}
