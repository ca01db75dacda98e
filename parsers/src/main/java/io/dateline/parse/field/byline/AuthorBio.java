package io.dateline.parse.field.byline;

import io.dateline.article.Byline;
import io.dateline.article.BylineKind;
import io.dateline.parse.text.PhraseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tells a text about a story's author: "Ada Quill is a writer from Lorvik". */
public final class AuthorBio {

    private static final Set<String> BEGINNINGS = PhraseFile.read(AuthorBio.class, "bio-beginnings.txt");

    /** A title may stand behind the verb: "Ada Quill is Harbour Editor". */
    private static final String IS = "is ";

    private static final int SHORTEST_NAME = 3;

    private final List<String> names;

    private AuthorBio(List<String> names) {
        this.names = names;
    }

    /**
     * The texts about some authors.
     *
     * @param authors the authors
     * @return what tells such a text
     */
    public static AuthorBio of(List<Byline> authors) {
        List<String> names = new ArrayList<>();
        for (Byline author : authors) {
            String name = author.name();
            if (author.kind() == BylineKind.PERSON && name.length() >= SHORTEST_NAME) {
                int blank = name.indexOf(' ');
                names.add(name);
                names.add(blank < SHORTEST_NAME ? name : name.substring(0, blank));
            }
        }
        return new AuthorBio(names);
    }

    /**
     * Whether a text begins as one about an author.
     *
     * @param text the text
     * @return whether it does
     */
    public boolean is(String text) {
        return names.stream()
                .filter(name -> text.startsWith(name) && text.startsWith(" ", name.length()))
                .map(name -> text.substring(name.length() + 1))
                .anyMatch(AuthorBio::tells);
    }

    private static boolean tells(String rest) {
        boolean titled = rest.startsWith(IS)
                && rest.length() > IS.length()
                && Character.isUpperCase(rest.codePointAt(IS.length()));
        return titled
                || BEGINNINGS.stream()
                        .anyMatch(words -> rest.startsWith(words) && rest.startsWith(" ", words.length()));
    }
}
