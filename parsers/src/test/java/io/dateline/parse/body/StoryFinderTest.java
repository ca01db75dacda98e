package io.dateline.parse.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Block;
import io.dateline.article.Correction;
import io.dateline.article.Correction.Kind;
import io.dateline.article.Embed;
import io.dateline.article.Figure;
import io.dateline.article.Heading;
import io.dateline.article.Link;
import io.dateline.article.ListBlock;
import io.dateline.article.Paragraph;
import io.dateline.article.Quotation;
import io.dateline.article.Table;
import io.dateline.parse.body.block.StoryBlocks;
import io.dateline.parse.body.passage.Passage;
import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryFinderTest {

    private static final String LEDE =
            "The harbour of Lindmouth will close for nine days, the port authority said on Monday.";
    private static final String SECOND =
            "Divers will repair the outer gate, which a storm bent in March, before the summer.";

    private static List<Block> blocks(String body) {
        String html = "<!doctype html><html lang=en><body>" + body + "</body></html>";
        Page page = new PageReader(Limits.DEFAULT).read(html, Optional.of(URI.create("https://example.org/a/b")));
        return StoryFinder.find(page, Optional.of("Harbour to close"), Optional.empty(), element -> false)
                .blocks();
    }

    private static List<String> texts(String body) {
        return blocks(body).stream().map(Block::text).toList();
    }

    private static String story(String inner) {
        return "<h1>Harbour to close</h1><article><p>" + LEDE + "</p>" + inner + "<p>" + SECOND + "</p></article>";
    }

    @Test
    void whatStandsBesideTheStoryIsLeftOut() {
        assertThat(
                        texts(
                                "<nav><a href=/>Home</a></nav>"
                                        + story(
                                                "<div class=share-bar>Share this with your friends on all the networks, please do.</div>"
                                                        + "<aside><p>Another story, about the lighthouse, which is being painted white again.</p></aside>"
                                                        + "<div class=newsletter-box><p>Get our letter, every morning, in your own letter box.</p></div>")
                                        + "<footer><p>The Lindmouth Post, Quay Street 4, Lindmouth, phone and fax, all of it.</p></footer>"))
                .containsExactly(LEDE, SECOND);
    }

    @Test
    void linesOfDateAndAuthorInFrontOfTheStoryAreLeftOut() {
        assertThat(texts("<article><h1>Harbour to close</h1><p>11 June 2024, 08:30</p><p>By Ada Quill</p><p>" + LEDE
                        + "</p><p>" + SECOND + "</p></article>"))
                .containsExactly(LEDE, SECOND);
    }

    @Test
    void verseWithoutFullStopsStaysWhole() {
        String line = "<p>and the gulls went round and round the mast of the ship that never came home</p>";
        assertThat(texts("<article>" + line.replace("and", "first") + line.replace("and", "then")
                        + line.replace("and", "once")
                        + line.replace("and", "so") + line.replace("and", "still") + line.replace("and", "till")
                        + line.replace("and", "when") + line.replace("and", "while") + "</article>"))
                .hasSize(8);
    }

    @Test
    void paragraphsPartedByLineBreaksAreParagraphs() {
        assertThat(texts("<h1>Harbour to close</h1><div>" + LEDE + "<br><br>" + SECOND + "</div>"))
                .containsExactly(LEDE, SECOND);
    }

    @Test
    void wordsKeepTheirBlanksAroundInlineTagsAndLoseSoftHyphens() {
        assertThat(
                        texts(
                                story(
                                        "<p>The <b>gate</b> is an <i>old</i>&nbsp;one, of har&shy;bour oak; it&#8203; was <span>built</span> in 1911.</p>")))
                .contains("The gate is an old one, of harbour oak; it was built in 1911.");
    }

    @Test
    void linksKeepTheirPlaces() {
        Block block = blocks(story(
                        "<p>Read<br> <a href='/x'> the report</a> of the harbour master, who wrote it himself.</p>"))
                .get(1);
        Link link = ((Paragraph) block).links().get(0);
        assertThat(block.text().substring(link.start(), link.end())).isEqualTo("the report");
        assertThat(link.url()).isEqualTo(URI.create("https://example.org/x"));
    }

    @Test
    void whatTheSiteCallsACaptionOrACommentIsNoStory() {
        assertThat(texts(story(
                        "<div><span class=photo-caption>The old gate lay in the mud of the harbour on Sunday, after"
                                + " the storm.</span></div><div class=comment-text><p>I saw the gate break with my own eyes, and"
                                + " it was a terrible thing to see.</p></div>")))
                .containsExactly(LEDE, SECOND);
    }

    @Test
    void aStoryOnThePagesOfOpinionIsNoCommentOfAReader() {
        assertThat(texts("<h1>Harbour to close</h1><article class='article article--comment'><p>" + LEDE + "</p><p>"
                        + SECOND + "</p></article>"))
                .containsExactly(LEDE, SECOND);
    }

    @Test
    void structureIsKept() {
        List<Block> blocks =
                blocks(story("<h2>What comes next</h2><ul><li>The gate is lifted.</li><li>The gate is mended.</li></ul>"
                        + "<blockquote><p>We shall wait.</p><cite>Tobias Venn</cite></blockquote>"
                        + "<table><tr><th>Year<th>Ships</tr><tr><td>2023<td>411</tr></table>"
                        + "<figure><img src=/gate.jpg width=800><figcaption>The gate. <span class=credit>Ada Quill</span></figcaption></figure>"
                        + "<iframe src='https://www.youtube.com/embed/abc'></iframe>"));
        assertThat(blocks)
                .extracting(Object::getClass)
                .containsExactly(
                        (Class) Paragraph.class,
                        Heading.class,
                        ListBlock.class,
                        Quotation.class,
                        Table.class,
                        Figure.class,
                        Embed.class,
                        Paragraph.class);
        assertThat(((Quotation) blocks.get(3)).attribution()).contains("Tobias Venn");
        assertThat(((Figure) blocks.get(5)).image().caption()).contains("The gate.");
        assertThat(((Figure) blocks.get(5)).image().credit()).contains("Ada Quill");
    }

    @Test
    void aButtonInAFrameIsNoEmbed() {
        String frame = "<iframe src='https://www.facebook.com/plugins/%s.php?href=https://wire.example/1'></iframe>";
        assertThat(blocks(story(String.format(frame, "like")))).noneMatch(Embed.class::isInstance);
        assertThat(blocks(story(String.format(frame, "post")))).anyMatch(Embed.class::isInstance);
    }

    @Test
    void aPostStandsWhereItIsShownWhateverTheNetworkIsCalled() {
        String post = "<div class=embed-twitter><blockquote class=twitter-tweet><p>The gate is stuck.</p>Ada Quill"
                + " <a href=https://twitter.com/quill/status/4711>May 4</a></blockquote></div>";
        assertThat(blocks(story(post)))
                .filteredOn(Embed.class::isInstance)
                .extracting(block -> ((Embed) block).url().map(URI::toString).orElse(""))
                .containsExactly("https://twitter.com/quill/status/4711");
    }

    @Test
    void aPostHasTheAddressThatItsCodeDeclares() {
        String post =
                "<blockquote class=tiktok-embed cite=https://www.tiktok.com/@quill/video/4711><p>The gate is stuck."
                        + "</p><a href=https://www.tiktok.com/music/waves-42>Waves</a></blockquote>";
        assertThat(blocks(story(post)))
                .filteredOn(Embed.class::isInstance)
                .extracting(block -> ((Embed) block).url().map(URI::toString).orElse(""))
                .containsExactly("https://www.tiktok.com/@quill/video/4711");
    }

    @Test
    void hiddenTextIsNoStoryButStreamedTextIs() {
        String hidden = "<article><p>" + LEDE + "</p><p>" + SECOND + "</p></article>";
        assertThat(texts("<div hidden>" + hidden + "</div>")).isEmpty();
        assertThat(texts("<div hidden id='S:1a'>" + hidden + "</div>")).containsExactly(LEDE, SECOND);
    }

    @Test
    void theStructuredDataStandsInForADomWithoutAStory() {
        String body = (LEDE + "\\n" + SECOND + "\\n").repeat(4);
        assertThat(texts(
                        "<div id=app></div><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\""
                                + body + "\"}</script>"))
                .hasSize(8);
    }

    private static final String THIRD =
            "Nobody had asked the fishermen, who have to land their catch at Overton until the gate is mended. They have"
                    + " written to the authority and to the mayor, and they want to be paid for every day that is lost to them.";
    private static final String FOURTH =
            "The last time that the gate was lifted, twenty years ago, the work took more than three months. A bolt had"
                    + " broken, and the only smith who knew how to make another one had gone to sea with his brother's ship.";

    private static String data(String properties) {
        return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + properties + "}</script>";
    }

    @Test
    void whatIsHiddenUntilSomebodyPaysIsReadWithItsStructureWhereTheStructuredDataHoldsIt() {
        String page = "<h1>Harbour to close</h1><article><p>" + LEDE + "</p><div class=wall hidden><p>" + SECOND
                + "</p><h3>Asked too late</h3><p>" + THIRD + "</p><p>" + FOURTH + "</p></div></article>";
        String declared = String.join("", LEDE, SECOND, THIRD, FOURTH);
        assertThat(texts(page + data("\"articleBody\":\"" + declared + "\"")))
                .containsExactly(LEDE, SECOND, "Asked too late", THIRD, FOURTH);
        assertThat(texts(page)).as("nothing tells that it is story").containsExactly(LEDE);
    }

    @Test
    void whatTheStructuredDataNamesAsPaidForIsReadThoughItIsHidden() {
        String page = "<h1>Harbour to close</h1><article><p>" + LEDE + "</p><p>" + SECOND
                + "</p><div class='box wall' style='display:none'><p>" + THIRD + "</p></div></article>";
        String part = "\"hasPart\":{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false,\"cssSelector\":\"";
        assertThat(texts(page + data(part + ".wall\"}"))).containsExactly(LEDE, SECOND, THIRD);
        assertThat(texts(page + data(part + ".other, #wall\"}"))).containsExactly(LEDE, SECOND);
    }

    @Test
    void aNumberInFrontOfAHeadingIsAPartOfIt() {
        String counted = "<span class=rank>1.</span><h3>Why the gate bent</h3><p>" + THIRD
                + "</p><span class=rank>2.</span><h3>Who will pay</h3><p>" + FOURTH + "</p>";
        assertThat(texts(story(counted)))
                .containsExactly(LEDE, "1. Why the gate bent", THIRD, "2. Who will pay", FOURTH, SECOND);
    }

    @Test
    void aNumberInFrontOfAHeadingThatIsToldStandsByItself() {
        String counted = "<span class=rank>1.</span><h3>" + THIRD + "</h3><p>" + FOURTH
                + "</p><span class=rank>2.</span><h3>Who will pay</h3><p>" + SECOND + "</p>";
        assertThat(texts("<h1>Harbour to close</h1><article><p>" + LEDE + "</p>" + counted + "</article>"))
                .containsExactly(LEDE, "1.", THIRD, FOURTH, "2. Who will pay", SECOND);
    }

    @Test
    void whatIsWrittenForBrowsersWithoutScriptsStandsInForADomWithoutAStory() {
        String written = "<p>" + LEDE + "</p><p>" + SECOND + "</p>"
                + "<p>The ferries to Sandhythe will leave from the northern pier, the authority said, every second hour.</p>"
                + "<p>Tobias Venn, the harbour master, said that the work cannot wait until the autumn of next year.</p>"
                + "<p>The last time the gate was lifted was in 1911, when it had been built of oak from the county.</p>";
        assertThat(texts("<h1>Harbour to close</h1><div id=app></div><noscript>" + written + "</noscript>"))
                .startsWith(LEDE, SECOND)
                .hasSize(5);
        assertThat(texts(story("<noscript><p>" + SECOND + " Without a script.</p></noscript>")))
                .containsExactly(LEDE, SECOND);
    }

    @Test
    void theDataFromWhichAScriptDrawsThePageStandsInForADomWithoutAStory() {
        String body = ("<p>" + LEDE + "<\\/p><h2>Why now<\\/h2><p>" + SECOND + "<\\/p>");
        String longer =
                body + body.replace("harbour", "port").replace("Divers", "Men").replace("now", "not");
        String more = longer + longer.replace("Lindmouth", "Sandhythe").replace("March", "May");
        String state = "<script>window.__INITIAL_STATE__={\"story\":{\"title\":\"Harbour to close\",\"html\":\"" + more
                + "\"}};</script>";
        assertThat(texts("<div id=app></div>" + state)).startsWith(LEDE, "Why now", SECOND);
        assertThat(texts("<div id=app></div>" + state.replace("Harbour to close", "Lighthouse painted")))
                .isEmpty();
    }

    private static List<String> pictures(String inner) {
        String text = "<p>" + LEDE + " Ferries will call at the old quay in the meantime.</p>";
        return blocks(story(text + inner + "<p>The mayor said that the work was overdue, and thanked the crews.</p>"))
                .stream()
                .filter(Figure.class::isInstance)
                .map(block -> ((Figure) block).image().url().toString())
                .toList();
    }

    @Test
    void aPictureThatLeadsToAnotherStoryIsNoneOfThisStory() {
        assertThat(pictures("<figure><a href=/lighthouse-painted><img src=/i/lighthouse.jpg></a></figure>"))
                .isEmpty();
        assertThat(pictures("<figure><a href=/photo/lighthouse><img src=/i/lighthouse.jpg></a></figure>"))
                .containsExactly("https://example.org/i/lighthouse.jpg");
        assertThat(pictures("<figure><a href=/i/large/lighthouse.jpg><img src=/i/lighthouse.jpg></a></figure>"))
                .containsExactly("https://example.org/i/lighthouse.jpg");
    }

    @Test
    void aPictureInASizeThatAdvertisersBuyIsNoneOfTheStory() {
        assertThat(pictures("<p><img src=/i/lamps.png width=728 height=90></p>"))
                .isEmpty();
        assertThat(pictures("<p><img src=/i/lamps_160x600_b.png></p>")).isEmpty();
        String box = "<figure><a href=%s><img src=/i/lamps-300x250.png width=300 height=250></a></figure>";
        assertThat(pictures(box.formatted("https://lamps.example/?from=harbour")))
                .isEmpty();
        assertThat(pictures(box.formatted("/i/lamps.png"))).containsExactly("https://example.org/i/lamps-300x250.png");
        assertThat(pictures("<figure><img src=/i/lamps-728x900.png></figure>"))
                .containsExactly("https://example.org/i/lamps-728x900.png");
    }

    @Test
    void thePictureIsReadFromBehindWhatHoldsItsPlace() {
        assertThat(pictures("<figure><img src=/i/grey-placeholder.png><img src=/i/gate.jpg></figure>"))
                .containsExactly("https://example.org/i/gate.jpg");
        assertThat(
                        pictures(
                                "<figure><img src='data:image/gif;base64,R0lG' data-lazy-srcset='/i/s.jpg 300w, /i/l.jpg 900w'></figure>"))
                .containsExactly("https://example.org/i/l.jpg");
        assertThat(pictures("<figure><amp-img src=/i/gate.jpg></amp-img></figure>"))
                .containsExactly("https://example.org/i/gate.jpg");
    }

    @Test
    void thePictureIsReadFromTheAttributesOfAnyScriptThatLoadsItLate() {
        String held = "<img src='data:image/gif;base64,R0lG' %s>";
        assertThat(pictures(held.formatted("swift-lazy-src=/i/gate.jpg")))
                .containsExactly("https://example.org/i/gate.jpg");
        assertThat(pictures(held.formatted("data-srcset='/i/s,1.jpg 300w,/i/l.jpg 900w'")))
                .containsExactly("https://example.org/i/l.jpg");
        assertThat(pictures(held.formatted("data-image=4711 data-img-src=/i/l.jpg")))
                .containsExactly("https://example.org/i/l.jpg");
        assertThat(pictures(held.formatted("late-src=/i/s.jpg late-srcset='/i/s.jpg 300w, /i/l.jpg 900w'")))
                .containsExactly("https://example.org/i/l.jpg");
        assertThat(pictures(held.formatted("data-picture-url=https://example.org/i/gate.webp")))
                .containsExactly("https://example.org/i/gate.webp");
        assertThat(pictures(held.formatted(
                        "data-page-url=/harbour/gate data-src-mini=/i/xs.jpg data-fallback-src=/i/no.jpg")))
                .isEmpty();
        assertThat(pictures(held.formatted("data-lazy=true"))).isEmpty();
    }

    @Test
    void aPictureStandsInFrontOfTheParagraphThatItBegins() {
        String body = "<p><span><img src=/i/gate.jpg></span>" + FOURTH + "</p>";
        assertThat(blocks(story("<p>" + LEDE + "</p>" + body + "<p>" + THIRD + "</p>")))
                .extracting(Block::text)
                .filteredOn(text -> text.equals(FOURTH) || text.isEmpty())
                .containsExactly("", FOURTH);
        String within = body.replace("<p><span>", "<p>Look: <span>");
        assertThat(blocks(story("<p>" + LEDE + "</p>" + within + "<p>" + THIRD + "</p>")))
                .extracting(Block::text)
                .filteredOn(text -> text.endsWith(FOURTH) || text.isEmpty())
                .containsExactly("Look: " + FOURTH, "");
    }

    @Test
    void aListThatIsBrokenIntoOneAnItemIsOne() {
        String broken = "<ul><li>" + LEDE + "</ul><p></p><ul><li>" + SECOND + "</ul>";
        String wrapped = "<div><ul><li>" + LEDE + "</ul></div><div><ul><li>" + SECOND + "</ul></div>";
        String counted =
                "<ol><li>" + LEDE + "<li>" + THIRD + "</ol><ol start=3><li>" + SECOND + "<li>" + FOURTH + "</ol>";
        String thenAnother = "<ol><li>" + LEDE + "</ol><ol start=2><li>" + THIRD + "<li>" + SECOND + "</ol><ol><li>"
                + FOURTH + "</ol>";
        String two = "<ul><li>" + LEDE + "<li>" + THIRD + "</ul><ul><li>" + SECOND + "<li>" + FOURTH + "</ul>";
        String parted = "<ul><li>" + LEDE + "</ul><p>" + THIRD + "</p><ul><li>" + SECOND + "</ul>";
        assertThat(sizes(broken)).containsExactly(2);
        assertThat(sizes(wrapped)).containsExactly(2);
        assertThat(sizes(counted)).containsExactly(4);
        assertThat(sizes(thenAnother)).containsExactly(3, 1);
        assertThat(sizes(two)).containsExactly(2, 2);
        assertThat(sizes(parted)).containsExactly(1, 1);
    }

    private static List<Integer> sizes(String lists) {
        return blocks(story("<p>" + LEDE + "</p><p>" + SECOND + "</p>" + lists)).stream()
                .filter(ListBlock.class::isInstance)
                .map(block -> ((ListBlock) block).items().size())
                .toList();
    }

    @Test
    void dressOfThePageIsNoPicture() {
        assertThat(pictures("<figure><img src=/i/site-logo.png></figure><p><img src=/i/arrow.svg></p>"))
                .isEmpty();
    }

    @Test
    void aPictureWhoseFrameIsNamedForItsCaptionIsKept() {
        assertThat(pictures("<figure class=wp-caption><img src=/i/gate.jpg></figure>"))
                .containsExactly("https://example.org/i/gate.jpg");
    }

    @Test
    void aPictureIsKeptWhateverNamesTheBoxWithItsCaptionOrItsEnlargement() {
        assertThat(pictures("<div class=layout-caption-below><figure><img src=/i/gate.jpg></figure></div>"))
                .containsExactly("https://example.org/i/gate.jpg");
        assertThat(pictures("<figure class=lightbox-container><img src=/i/gate.jpg></figure>"))
                .containsExactly("https://example.org/i/gate.jpg");
        assertThat(pictures("<div class=newsletter-signup><img src=/i/letter.jpg></div>"))
                .isEmpty();
    }

    @Test
    void aNameThatThePlacesOfTheTextBearTooTellsNothingOfAPicture() {
        String page = "<h1>Harbour to close</h1><div><div class=widget><p>" + LEDE + "</p></div>"
                + "<div class=widget><img src=/i/gate.jpg></div><div class=widget><p>" + SECOND + "</p></div></div>";
        assertThat(blocks(page)).hasAtLeastOneElementOfType(Figure.class);
        assertThat(pictures("<div class=widget><img src=/i/gate.jpg></div>")).isEmpty();
    }

    @Test
    void aPictureBesideTextOfTheStoryInABoxOfAnotherNameIsKept() {
        assertThat(blocks("<h1>Harbour to close</h1><article><p>" + LEDE + "</p><div class=paywall-container><p>"
                        + SECOND + "</p><img src=/i/gate.jpg><p>" + SECOND.replace("gate", "wall")
                        + "</p></div></article>"))
                .hasAtLeastOneElementOfType(Figure.class);
    }

    @Test
    void portraitsAndSignsAreNoPicturesOfTheStory() {
        assertThat(pictures("<img class='author-avatar' src=/i/ada.jpg>")).isEmpty();
        assertThat(pictures("<img src=/i/lindmouth-post.png alt='Lindmouth Post Logo'>"))
                .isEmpty();
        assertThat(pictures("<img src=/i/flag.jpg alt='A flag with the new logo of the harbour over the gate'>"))
                .containsExactly("https://example.org/i/flag.jpg");
    }

    @Test
    void aPictureThatLeadsToAnotherHostOfTheSiteIsNoneOfThisStory() {
        assertThat(pictures(
                        "<figure><a href='https://letters.example.org/?from=story'><img src=/i/desk.jpg></a></figure>"))
                .isEmpty();
    }

    @Test
    void theTwoSizesOfAPictureSideBySideAreOnePicture() {
        assertThat(pictures("<figure><img src=/i/gate-7712093416-s300.jpg></figure>"
                        + "<figure><img src=/i/gate-7712093416-s900.jpg></figure>"))
                .hasSize(1);
        assertThat(pictures("<figure><img src=/i/gate-7712093416-1.jpg></figure>"
                        + "<figure><img src=/i/gate-7712093416-2.jpg></figure>"))
                .hasSize(2);
    }

    @Test
    void thePictureOfATeaserAmongTheStoryIsNoneOfIt() {
        assertThat(pictures("<div><div><img src=/i/lighthouse.jpg></div><h3><a href=/lighthouse>The lighthouse is white"
                        + " again</a></h3></div>"))
                .isEmpty();
        assertThat(pictures("<div><div><img src=/i/gate.jpg></div><a href=/i/large>Enlarge picture</a></div>"))
                .containsExactly("https://example.org/i/gate.jpg");
    }

    @Test
    void aPictureBehindTheLastParagraphEndsTheStory() {
        String picture = "<figure><img src=/%s.jpg width=640 height=400></figure>";
        assertThat(blocks("<h1>Harbour to close</h1><article><p>" + LEDE + "</p><p>" + SECOND + "</p>"
                        + String.format(picture, "gate-by-night") + "</article><div><div><div>"
                        + String.format(picture, "another-harbour") + "</div></div></div>"))
                .filteredOn(Figure.class::isInstance)
                .extracting(block -> ((Figure) block).image().url().getPath())
                .containsExactly("/gate-by-night.jpg");
    }

    @Test
    void aLabelOfWhatFollowsTheStoryIsNoPartOfIt() {
        assertThat(texts("<h1>Harbour to close</h1><article><p>" + LEDE + "</p><p>" + SECOND
                        + "</p><p>More from the harbour:</p></article>"))
                .containsExactly(LEDE, SECOND);
    }

    @Test
    void theLinesOfAnItemStayTogether() {
        ListBlock list = (ListBlock) blocks(story("<ul><li><p>Monday</p><p>The gate is lifted by two cranes.</p>"
                        + "<li>The gate is mended.<ul><li>Then it is painted.</ul></ul>"))
                .get(1);
        assertThat(list.items())
                .containsExactly(
                        "Monday\nThe gate is lifted by two cranes.", "The gate is mended.", "Then it is painted.");
    }

    @Test
    void sentencesThatAreSetAsHeadingsAreParagraphs() {
        List<Block> blocks = blocks(story("<h3>" + SECOND + " " + SECOND + "</h3><h3>What comes next</h3>"));
        assertThat(blocks.get(1)).isInstanceOf(Paragraph.class);
        assertThat(blocks.get(2)).isInstanceOf(Heading.class);
    }

    @Test
    void aStoryThatIsSetInHeadingsAloneIsOneOfParagraphs() {
        assertThat(new StoryBlocks(new PageReader(Limits.DEFAULT).read("<p>", Optional.empty()))
                        .of(passages("<h4>The harbour closes.</h4><h4>Ada Quill</h4>")))
                .hasExactlyElementsOfTypes(Paragraph.class, Heading.class);
    }

    private static List<Passage> passages(String body) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        return reader.passages();
    }

    @Test
    void aHeadingOverLinksToOtherStoriesGoesWithThem() {
        String links = "<ul class=related><li><a href=/a>The lighthouse is white again</a></li></ul>";
        assertThat(texts(story("<h2>From the coast</h2>" + links + "<h2>The gate</h2>")))
                .containsExactly(LEDE, "The gate", SECOND);
        assertThat(texts(story("<h2>The gate</h2><h3>Its hinges</h3>")))
                .containsExactly(LEDE, "The gate", "Its hinges", SECOND);
    }

    @Test
    void aLineThatLeadsToLinksToOtherStoriesGoesWithThem() {
        String links = "<ul class=related><li><a href=%s>The lighthouse of the coast is white again</a></li></ul>";
        assertThat(texts(story("<p>From the coast this week:</p>" + links.formatted("/a"))))
                .containsExactly(LEDE, SECOND);
        assertThat(texts(story("<p>From the coast this week:</p>")))
                .containsExactly(LEDE, "From the coast this week:", SECOND);
        assertThat(texts(story("<p>From the coast this week:</p>" + links.formatted("#white"))))
                .contains("From the coast this week:");
    }

    @Test
    void whatIsToldUnderAHeadingWithinAnItemIsParagraphs() {
        String told = "The hinges are of iron, and they have been in the water for ninety years.";
        assertThat(
                        blocks(
                                story(
                                        "<ol><li><h3>Hinges</h3><p>" + told + "</p></li><li><h3>Bolts</h3><p>" + told
                                                + " The bolts are new.</p><ul><li>Twelve of brass.</li><li>Nine of steel.</li></ul></li></ol>")))
                .extracting(Block::getClass)
                .isEqualTo(List.of(
                        Paragraph.class,
                        Heading.class,
                        Paragraph.class,
                        Heading.class,
                        Paragraph.class,
                        ListBlock.class,
                        Paragraph.class));
    }

    @Test
    void aHeadingThatIsNamedByItsOwnWordsIsNoComment() {
        assertThat(texts(story("<h2 id=the-coral-at-the-gate>The coral at the gate</h2>")))
                .containsExactly(LEDE, "The coral at the gate", SECOND);
        assertThat(texts(story("<h2 id=photo-credit>Ada Quill</h2>"))).containsExactly(LEDE, SECOND);
    }

    @Test
    void picturesWithinAListFollowIt() {
        String item = "<li>Divers lift the gate with %s, which takes them a whole morning.<br><img src=/i/%s.jpg></li>";
        assertThat(blocks(story("<ol>" + String.format(item, "ropes", "ropes") + String.format(item, "chains", "chains")
                        + "</ol>")))
                .extracting(Block::getClass)
                .isEqualTo(List.of(Paragraph.class, ListBlock.class, Figure.class, Figure.class, Paragraph.class));
    }

    @Test
    void aNoteIsKeptApartFromTheBody() {
        String note = "Correction: An earlier version of this story said that the gate was bent in May, not in March.";
        String html = "<!doctype html><html lang=en><body><h1>Harbour to close</h1><article><p>" + LEDE + "</p><p>"
                + SECOND + "</p><p>" + note + "</p></article></body></html>";
        Page page = new PageReader(Limits.DEFAULT).read(html, Optional.empty());
        Story story = StoryFinder.find(page, Optional.of("Harbour to close"), Optional.empty(), element -> false);
        assertThat(story.blocks()).extracting(Block::text).containsExactly(LEDE, SECOND);
        assertThat(story.corrections()).containsExactly(Correction.of(Kind.CORRECTION, note));
    }
}
