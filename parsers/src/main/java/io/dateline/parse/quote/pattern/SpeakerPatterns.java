package io.dateline.parse.quote.pattern;

import io.dateline.parse.quote.manuscript.Clauses;
import io.dateline.parse.quote.manuscript.Clauses.Link;
import io.dateline.parse.quote.manuscript.Manuscript;
import io.dateline.parse.quote.manuscript.Paths;
import io.dateline.parse.quote.manuscript.Surroundings;
import io.dateline.parse.quote.mark.QuotedSpan;
import io.dateline.parse.quote.word.Mention;
import io.dateline.parse.quote.word.Part;
import io.dateline.parse.quote.word.Person;
import io.dateline.parse.quote.word.Word;
import io.dateline.parse.quote.word.WordList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The patterns that speak for or against the mentions of a manuscript being the speakers of its quotes. */
final class SpeakerPatterns {

    final Manuscript manuscript;
    final List<Word> words;
    final List<Mention> mentions;
    final Paths paths;
    private final Clauses clauses;
    final ToldAround told;
    private final @Nullable Link[] links;
    /** Patterns of each mention as they were last asked for, and how the mention hung on a cue. */
    private final @Nullable Patterns[] known;

    private final @Nullable Part[] knownHang;

    SpeakerPatterns(Manuscript manuscript, List<Mention> mentions, ToldAround told) {
        this.told = told;
        this.manuscript = manuscript;
        this.words = manuscript.words();
        this.mentions = mentions;
        this.paths = new Paths(words);
        this.clauses = new Clauses(words);
        this.links = new Link[mentions.size()];
        this.known = new Patterns[links.length];
        this.knownHang = new Part[links.length];
    }

    Link link(Mention mention) {
        Link known = links[mention.index()];
        if (known == null) {
            known = clauses.link(mention);
            links[mention.index()] = known;
        }
        return known;
    }

    /** The patterns of mentions as the speaker of a quote, where another spoke the quote before. */
    QuotePatterns around(Surroundings quote, int index, @Nullable Mention last) {
        return new QuotePatterns(this, quote, index, last);
    }

    /** Patterns of a mention that are the same for all quotes to which it stands in the same way. */
    void ofMention(Mention mention, Stand stand, Patterns to) {
        to.addAll(anywhere(mention, stand.hang(), to));
        int sentence = words.get(mention.first()).sentence();
        Part type = Paths.letter(mention);
        Part behind = paths.at(mention.end(), sentence).with(paths.at(mention.end() + 1, sentence));
        to.add("h", type, paths.at(mention.first() - 1, sentence), stand.hang(), stand.side());
        to.add("i", type, behind, stand.side());
        Person person = mention.person();
        if (person != null) {
            to.add("n", Part.of(Math.min(4, person.mentions())), Part.of(person.likelyHuman()), stand.side());
        }
    }

    /** Those that are the same on both sides of a quote, and however far away. */
    private Patterns anywhere(Mention mention, Part hang, Patterns to) {
        Patterns last = known[mention.index()];
        if (last != null && knownHang[mention.index()] == hang) {
            return last;
        }
        Patterns of = to.blank();
        ofHanging(mention, hang, of);
        known[mention.index()] = of;
        knownHang[mention.index()] = hang;
        return of;
    }

    private void ofHanging(Mention mention, Part hang, Patterns to) {
        Link link = link(mention);
        int sentence = words.get(mention.first()).sentence();
        Part type = Paths.letter(mention);
        Part behind = paths.at(mention.end(), sentence).with(paths.at(mention.end() + 1, sentence));
        Part front = paths.at(mention.first() - 1, sentence);
        Part head = mention.type() == Mention.Type.NAME ? type : mention.headPart();
        to.add("d", hang, link.lemma(), type);
        to.add("j", paths.at(mention.first() - 2, sentence).with(front), behind);
        if (mention.first() > 0 && words.get(mention.first() - 1).sentence() == sentence) {
            to.add("k", words.get(mention.first() - 1).part(), hang);
        }
        to.add("l", head, hang);
        to.add("l2", head);
        to.add("m", type, Part.of(mention.headIn(WordList.SPEAKERS)), hang);
        Person person = mention.person();
        if (person != null) {
            to.add("n2", Part.of(person.likelyHuman()), hang);
        }
    }

    static boolean kin(Mention a, Mention b) {
        return a.person() != null && a.person() == b.person()
                || a.type() == Mention.Type.PRONOUN
                        && b.type() == Mention.Type.PRONOUN
                        && a.head().equals(b.head());
    }

    /** Patterns that speak for nobody being the speaker. */
    void ofNobody(Surroundings quote, int index, @Nullable Mention last, Patterns to) {
        Part capitals = Part.of(quote.allCapitals());
        to.add("0");
        to.add("0a", quote.shape());
        to.add("0b", quote.size(), quote.before(), quote.after());
        to.add("0c", quote.size(), capitals);
        to.add("0d", quote.before(), capitals);
        to.add("0s", quote.size());
        told.ofNobody(quote, to);
        if (quote.first() > 0 && !quote.before().is("^")) {
            Word word = words.get(quote.first() - 1);
            Part naming = Part.of(word.in(WordList.NAMING));
            to.add("0e", word.part());
            to.add("0e2", word.part(), capitals, quote.size());
            to.add("0n2", naming, capitals, quote.size());
            to.add("0n", naming);
            if (quote.first() > 1) {
                to.add("0f", paths.at(quote.first() - 2, word.sentence()).with(quote.before()));
            }
        }
        if (!quote.after().is("$")) {
            to.add("0g", words.get(quote.end()).part());
        }
        cues(quote, to);
        if (index > 0) {
            QuotedSpan before = manuscript.quotes().get(index - 1);
            char gap = before.paragraph() == quote.paragraph()
                    ? words.get(Math.max(0, manuscript.wordAt(before.outerEnd()) - 1))
                                            .sentence()
                                    == quote.sentence()
                            ? 's'
                            : 'p'
                    : '-';
            to.add("0k", Part.of(gap), Part.of(last == null), quote.size());
        }
    }

    private void cues(Surroundings quote, Patterns to) {
        int cues = 0;
        Part lemma = Part.NONE;
        for (int i = quote.first() - 1;
                i >= 0 && words.get(i).sentence() == quote.sentence() && quote.first() - i < 40;
                i--) {
            if (!words.get(i).cue().isEmpty() && !words.get(i).quoted()) {
                lemma = cues == 0 ? words.get(i).stem() : lemma;
                cues++;
            }
        }
        int behind = 0;
        for (int i = quote.end();
                i < words.size() && words.get(i).sentence() == quote.endSentence() && i - quote.end() < 40;
                i++) {
            behind += !words.get(i).cue().isEmpty() && !words.get(i).quoted() ? 1 : 0;
        }
        Part counts = Part.of(Math.min(2, cues)).with(Part.of(Math.min(2, behind)));
        to.add("0h", counts, quote.size());
        to.add("0i", lemma);
        to.add("0j", counts, quote.before());
    }
}
