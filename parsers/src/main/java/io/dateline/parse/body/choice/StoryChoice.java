package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.PageCues;
import io.dateline.parse.body.feature.PassageFeatures;
import io.dateline.parse.body.markup.ClassWords;
import io.dateline.parse.body.markup.Tags;
import io.dateline.parse.body.measure.Boilerplate;
import io.dateline.parse.body.measure.TextMeasure;
import io.dateline.parse.body.passage.Outline;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * Which passages are the story.
 *
 * @param story the passages of the story, in the order of the page
 * @param region the element that holds them
 * @param opensWithStandfirst whether the first passage is the page's description, printed in a place of its own
 * @param confidence how sure it is that this is the story, from 0 to 1
 */
public record StoryChoice(
        List<Passage> story, Optional<Element> region, boolean opensWithStandfirst, double confidence) {

    private static final StoryChoice NONE = new StoryChoice(List.of(), Optional.empty(), false, 0);

    /** How much more probable a passage has to be that stands apart from the element that holds most of the story. */
    private static final double APART = 1.2;

    /** A page's whole text of which more is linked is a list of other pages. */
    private static final double ALL_LINKED = 0.85;

    /** A longer text is story even when it is linked. */
    private static final int LONG_LINKED = 220;

    /** How far in front of the first passage a picture belongs to the story, when it stands behind the headline. */
    private static final int IN_FRONT = 12;

    /** What a container holds that a layout declares, without what class words name as no story. */
    public static StoryChoice within(Element container, List<Passage> passages, Outline outline) {
        int node = -1;
        for (int id = 0; id < outline.size(); id++) {
            node = outline.element(id) == container ? id : node;
        }
        if (node < 0) {
            return NONE;
        }
        List<Passage> story = new ArrayList<>();
        for (Passage passage : passages) {
            boolean leadsAway = passage.linked() > Passage.MOSTLY_LINKED
                    && passage.text().length() < LONG_LINKED
                    && (passage.kind() == Kind.PARAGRAPH || passage.kind() == Kind.ITEM);
            if (!leadsAway
                    && isPlain(passage, node, outline)
                    && !Boilerplate.all().matches(passage.text())) {
                story.add(passage);
            }
        }
        return new StoryChoice(story, Optional.of(container), false, 0.98);
    }

    /**
     * Whether a passage stands in a region and nothing between says that it is no story. The frame of a picture may be named
     * for the caption within.
     */
    private static boolean isPlain(Passage passage, int region, Outline outline) {
        int up = passage.node();
        while (up > region) {
            int telling = passage.kind() == Kind.FIGURE && up == passage.node()
                    ? ClassWords.NO_STORY & ~ClassWords.CAPTION
                    : ClassWords.NO_STORY;
            boolean beside = (outline.mask(up) & telling) != 0 || Tags.isBeside(outline.element(up));
            if (beside && passage.kind() != Kind.CITE) {
                return false;
            }
            up = outline.parent(up);
        }
        return up == region;
    }

    /** What the learned model takes for story, on a page of a site. */
    public static StoryChoice learned(List<Passage> passages, Outline outline, PageCues cues, OwnSite site) {
        if (passages.isEmpty()) {
            return NONE;
        }
        PassageFeatures features = new PassageFeatures(passages, outline, cues);
        double[] probabilities = StoryModel.probabilities(passages, features);
        WholeLists.join(passages, features.facts().measures(), probabilities);
        boolean[] isStory = judged(passages, features, probabilities, outline, site);
        int first = -1;
        int last = -1;
        int region = -1;
        double sum = 0;
        double linked = 0;
        int weight = 0;
        for (int i = 0; i < probabilities.length; i++) {
            if (isStory[i]) {
                first = first < 0 ? i : first;
                last = i;
                int node = passages.get(i).node();
                region = region < 0 ? node : outline.common(region, node);
                int words = features.facts().measures().get(i).words();
                sum += words * probabilities[i];
                linked += words * passages.get(i).linked();
                weight += words;
            }
        }
        if (first < 0 || linked > ALL_LINKED * weight) {
            return NONE;
        }
        Illustrations shown = new Illustrations(passages, outline, isStory, features.facts(), first, region);
        List<Passage> story = new ArrayList<>();
        int from = Math.min(first, Math.max(first - IN_FRONT, features.facts().title()));
        int end = shown.end(last);
        for (int i = Math.max(0, from); i <= end; i++) {
            Passage passage = passages.get(i);
            if (passage.hasText() ? isStory[i] : shown.has(i)) {
                story.add(passage);
            }
        }
        return new StoryChoice(
                BareHeadings.drop(story, passages),
                Optional.of(outline.element(region)),
                opensWithStandfirst(story, features, outline, cues),
                weight == 0 ? 0 : sum / weight);
    }

    /** Which passages are story: those that are probable enough, and not named as something else. */
    private static boolean[] judged(
            List<Passage> passages, PassageFeatures features, double[] probabilities, Outline outline, OwnSite site) {
        boolean[] isStory = new boolean[probabilities.length];
        double threshold = StoryThreshold.of(features.facts().measures(), probabilities);
        int held = around(region(passages, features, probabilities, outline), passages, outline);
        int comments = 0;
        int all = 0;
        boolean scrambled = false;
        for (int i = 0; i < probabilities.length; i++) {
            Passage passage = passages.get(i);
            TextMeasure measure = features.facts().measures().get(i);
            boolean unread = isScrambled(passage, measure);
            scrambled |= unread;
            boolean within = held >= 0 && outline.common(passage.node(), held) == held;
            isStory[i] = goesWithQuotation(passages, i)
                    ? isStory[i - 1]
                    : probabilities[i] >= (within ? threshold : threshold * APART)
                            && !isCaption(passage, outline)
                            && !unread;
            if (isStory[i]) {
                all += measure.words();
                comments += isComment(passage, outline) ? measure.words() : 0;
            }
        }
        // where most of a story is named a comment, the word is the paper's for its opinion pages
        boolean opinion = comments * 2 > all;
        for (int i = 0; i < probabilities.length; i++) {
            boolean unread = scrambled
                    && ScrambledText.isBesideOther(
                            passages.get(i).text(), features.facts().measures().get(i));
            isStory[i] &= (opinion || !isComment(passages.get(i), outline)) && !unread;
        }
        Company.judge(features.facts(), outline, probabilities, site, isStory);
        return isStory;
    }

    /** Whose words a quotation holds is told by two or three words, which say little by themselves. */
    private static boolean goesWithQuotation(List<Passage> passages, int i) {
        return passages.get(i).kind() == Kind.CITE
                && i > 0
                && passages.get(i - 1).kind() == Kind.QUOTED
                && passages.get(i - 1).frame() == passages.get(i).frame();
    }

    private static boolean isScrambled(Passage passage, TextMeasure measure) {
        return passage.kind() == Kind.PARAGRAPH && ScrambledText.is(passage.text(), measure);
    }

    /** What a site calls a caption is one, however much it reads like story. */
    private static boolean isCaption(Passage passage, Outline outline) {
        return (passage.inline() & ClassWords.CAPTION) != 0 || isNamed(passage, ClassWords.CAPTION, outline);
    }

    /** What a site calls a comment, or what stands right in it. */
    private static boolean isComment(Passage passage, Outline outline) {
        int parent = outline.parent(passage.node());
        return (parent >= 0 && (outline.mask(parent) & ClassWords.COMMENT) != 0)
                || isNamed(passage, ClassWords.COMMENT, outline);
    }

    /** Whether a passage's element is named so; a heading named by its own words, to be linked to, is named for nothing. */
    private static boolean isNamed(Passage passage, int kind, Outline outline) {
        return (outline.mask(passage.node()) & kind) != 0
                && !(passage.kind() == Kind.HEADING
                        && isOwnWords(outline.element(passage.node()).id(), passage.text()));
    }

    private static boolean isOwnWords(String id, String text) {
        return !id.isEmpty() && BareText.of(text).contains(BareText.of(id));
    }

    /** The element around a region that is a single passage: what stands beside that one does not stand apart. */
    private static int around(int region, List<Passage> passages, Outline outline) {
        boolean single = region > 0 && passages.stream().anyMatch(passage -> passage.node() == region);
        return single ? outline.parent(region) : region;
    }

    /** The smallest element whose text is most surely story. */
    private static int region(
            List<Passage> passages, PassageFeatures features, double[] probabilities, Outline outline) {
        double[] gain = new double[outline.size()];
        for (int i = 0; i < probabilities.length; i++) {
            if (passages.get(i).hasText()) {
                gain[passages.get(i).node()] +=
                        features.facts().measures().get(i).words() * (probabilities[i] - 0.5);
            }
        }
        int best = -1;
        for (int node = gain.length - 1; node >= 0; node--) {
            if (node > 0) {
                gain[outline.parent(node)] += gain[node];
            }
            if (gain[node] > 0 && (best < 0 || gain[node] > gain[best] * 1.02)) {
                best = node;
            }
        }
        return best;
    }

    /**
     * The page's description, printed in front of the story in a place of its own, is the standfirst; printed as the
     * first of the story's paragraphs it is the lede.
     */
    private static boolean opensWithStandfirst(
            List<Passage> story, PassageFeatures features, Outline outline, PageCues cues) {
        List<Passage> texts = story.stream().filter(Passage::hasText).limit(2).toList();
        if (texts.size() < 2) {
            return false;
        }
        Passage lead = texts.get(0);
        int parent = outline.parent(lead.node());
        int around = outline.mask(lead.node()) | (parent < 0 ? 0 : outline.mask(parent));
        boolean apart = parent != outline.parent(texts.get(1).node()) || (around & ClassWords.INTRO) != 0;
        return apart && cues.isDescription(features.facts().measureOf(lead));
    }
}
