package io.dateline.parse.body.choice;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.body.passage.PassageReader;
import io.dateline.parse.page.Limits;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.PageReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinkListsTest {

    private static final String LINKS =
            "<ul><li><a href='/gate'>The bent gate</a><li><a href='https://harbour.example/lamps'>"
                    + "The lamps of the quay</a></ul>";

    private static boolean[] left(String body, boolean... isStory) {
        Page page = new PageReader(Limits.DEFAULT).read("<!doctype html><body>" + body, Optional.empty());
        PassageReader reader = new PassageReader(element -> false, element -> false);
        reader.read(page.document().body());
        LinkLists.drop(reader.passages(), OwnSite.of(Optional.of("harbour.example")), isStory);
        return isStory;
    }

    @Test
    void aListOfLinksGoesWithTheLineThatLeadsToIt() {
        assertThat(left("<p>From our archive</p>" + LINKS, false, true, true)).containsExactly(false, false, false);
        assertThat(left("<p>Read more:</p>" + LINKS, true, true, true)).containsExactly(true, false, false);
        assertThat(left("<p>From our archive</p>" + LINKS, true, true, true)).containsExactly(true, true, true);
    }

    @Test
    void aListThatTellsOrLeadsToManySitesStays() {
        String told = "<ul><li>The gate is bent.<li>The lamps are out.</ul>";
        assertThat(left("<p>Contents</p>" + told, false, true, true)).containsExactly(false, true, true);
        String sites = "<ul><li><a href='https://harbour.example'>The harbour</a><li><a href='https://quay.example/a'>"
                + "The quay</a></ul>";
        assertThat(left("<p>Contents</p>" + sites, false, true, true)).containsExactly(false, true, true);
    }

    @Test
    void aSentenceInFrontOfAListLeadsNowhere() {
        String sentence = "<p>" + "The divers will stay until the gate is straight again. ".repeat(2) + "</p>";
        assertThat(left(sentence + LINKS, false, true, true)).containsExactly(false, true, true);
        assertThat(left(LINKS, true, true)).containsExactly(true, true);
    }

    @Test
    void aListThatAnnouncesStoriesOfTheSiteGoesWithItsLine() {
        String list =
                "<ul><li>Divers came: <a href='/gate'>The bent gate</a><li><a href='/lamps'>The lamps of the quay</a>"
                        + " and who lights them<li><a href='https://harbour.example/quay'>The quay</a>, in pictures</ul>";
        assertThat(left("<p>Along the quay</p>" + list, false, true, true, true))
                .containsExactly(false, false, false, false);
        assertThat(left("<p>Along the quay</p>" + list, true, true, true, true))
                .containsExactly(true, true, true, true);
        String shop = list.replace("harbour.example", "shop.example");
        assertThat(left("<p>Contents</p>" + shop, false, true, true, true)).containsExactly(false, true, true, true);
    }

    @Test
    void whatAnAppealOffersGoesWithIt() {
        String offers = "<ul><li>All stories from the quay<li>Puzzles every day</ul>";
        assertThat(left("<h3>Subscribe now to read more of the harbour</h3>" + offers, false, true, true))
                .containsExactly(false, false, false);
        assertThat(left("<h3>Subscribe now to read more of the harbour</h3>" + offers, true, true, true))
                .containsExactly(true, true, true);
        assertThat(left("<h3>What the quay has</h3>" + offers, false, true, true))
                .containsExactly(false, true, true);
    }
}
