package io.dateline.parse.quote.rule;

import io.dateline.parse.quote.word.Lexicon;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordClass;
import io.dateline.parse.quote.word.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells forms of verbs of saying that say nothing where they stand. */
final class IdleCues {

    /** How far in front of a participle its auxiliary may stand, or the word by which something is called so. */
    private static final int FAR = 30;

    private static final int CALLED_WITHIN = 8;

    private final List<Word> words;
    private final Set<String> pairs;
    private final Set<String> called;
    private final Set<String> near;
    private final Set<String> attributive;
    private final Set<String> calledAs;
    /** Verbs that tell something only with one of these words in their sentence. */
    private final Map<String, Set<String>> particles = new HashMap<>();

    IdleCues(List<Word> words, Lexicon lexicon) {
        this.words = words;
        this.pairs = lexicon.setting("cues.idle");
        this.called = lexicon.setting("cues.called");
        this.near = lexicon.setting("cues.near");
        this.attributive = lexicon.setting("cues.attributive");
        this.calledAs = lexicon.setting("cues.attributive.as");
        for (String pair : lexicon.setting("cues.particles")) {
            int joint = pair.indexOf('_');
            particles
                    .computeIfAbsent(pair.substring(0, joint), verb -> new HashSet<>())
                    .add(pair.substring(joint + 1));
        }
    }

    /** Whether a cue tells nothing. */
    boolean idle(int i) {
        String form = words.get(i).lower();
        return paired(i, form)
                || called.contains(form) && doneTo(i)
                || near.contains(form) && !besideTeller(i)
                || attributive.contains(form) && attributive(i)
                || withoutParticle(i, form);
    }

    /** "Es gibt", "gibt es": a form that tells something only with other words. */
    private boolean paired(int i, String form) {
        return !pairs.isEmpty()
                && (i + 1 < words.size()
                                && pairs.contains(form + '_' + words.get(i + 1).lower())
                        || i > 0 && pairs.contains(words.get(i - 1).lower() + '_' + form));
    }

    /** "Wird Lotse genannt": whoever does it is not the subject. */
    private boolean doneTo(int i) {
        for (int k = i - 1; k >= 0 && i - k <= FAR && together(k, i); k--) {
            if (words.get(k).in(WordList.AUXILIARIES)) {
                return words.get(k).in(WordList.AUXILIARIES_PASSIVE);
            }
        }
        return false;
    }

    /** ", so Lund", "so auch Lund", "so:"; all else is how: "so stark, dass", "so noch einen". */
    private boolean besideTeller(int i) {
        boolean opens = i == 0
                || words.get(i - 1).quoted()
                || ",-".indexOf(words.get(i - 1).wordClass()) >= 0
                || !together(i - 1, i);
        int next = i + 1 < words.size() && words.get(i + 1).in(WordList.FUNCTION) ? i + 2 : i + 1;
        boolean colon = i + 1 < words.size() && words.get(i + 1).wordClass() == ':';
        boolean teller = next < words.size()
                && together(next, i)
                && words.get(next).mention() != null
                && !words.get(next).quoted();
        return colon || opens && teller;
    }

    /** "Die als ‚Klicker‘ bezeichneten Geräte": a participle in front of its noun; "Als ‚mutig‘ bezeichnete Lund" is a verb. */
    private boolean attributive(int i) {
        boolean noun = i + 1 < words.size()
                && together(i + 1, i)
                && words.get(i + 1).capital()
                && words.get(i + 1).wordClass() == WordClass.OTHER;
        for (int k = i - 1; noun && k > 0 && i - k <= CALLED_WITHIN && together(k, i); k--) {
            if (calledAs.contains(words.get(k).lower())) {
                return together(k - 1, k);
            }
        }
        return false;
    }

    /** "Stellt ein Rätsel dar" is not "stellt fest". */
    private boolean withoutParticle(int i, String form) {
        Set<String> with = particles.get(form);
        if (with == null) {
            return false;
        }
        for (int k = i + 1; k < words.size() && k - i <= Sentences.FARTHEST && together(k, i); k++) {
            if (!words.get(k).quoted() && with.contains(words.get(k).lower())) {
                return false;
            }
        }
        return true;
    }

    private boolean together(int a, int b) {
        return words.get(a).sentence() == words.get(b).sentence();
    }
}
