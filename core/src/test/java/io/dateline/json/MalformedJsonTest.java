package io.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dateline.article.Access;
import io.dateline.article.Article;
import io.dateline.article.ArticleGenerator;
import io.dateline.article.LiveEntry;
import io.dateline.article.Paragraph;
import io.dateline.article.PublicationTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedJsonTest {

    /** Single quotes stand for double ones. */
    private static String json(String text) {
        return text.replace('\'', '"');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'headline':1}                                        | /headline            | a string is expected, not an integer",
                "{'headline':['H']}                                    | /headline            | a string is expected, not an array",
                "{'headline':' '}                                      | ``                   | headline is blank",
                "{'headline':null}                                     | ``                   | headline is missing",
                "{}                                                    | ``                   | headline is missing",
                "[]                                                    | ``                   | an object is expected, not an array",
                "{'headline':'H','sections':'S'}                       | /sections            | an array is expected, not a string",
                "{'headline':'H','sections':['S',null]}                | /sections/1          | a string is expected, not null",
                "{'headline':'H','url':'a b'}                          | /url                 | \"a b\" is not a URL",
                "{'headline':'H','published':'2022-13-01'}             | /published           | \"2022-13-01\" is not an ISO 8601 date or time",
                "{'headline':'H','published':'0000-01-01'}             | /published           | \"0000-01-01\" is not an ISO 8601 date or time",
                "{'headline':'H','published':1643155200}               | /published           | a string is expected, not an integer",
                "{'headline':'H','access':'OPEN'}                      | /access              | \"OPEN\" is not one of FREE, METERED, PAYWALLED, UNKNOWN",
                "{'headline':'H','urgency':0}                          | ``                   | urgency not in 1..9: 0",
                "{'headline':'H','urgency':1.0}                        | /urgency             | an integer is expected, not a decimal number",
                "{'headline':'H','urgency':'1'}                        | /urgency             | an integer is expected, not a string",
                "{'headline':'H','language':'tr_TR'}                   | ``                   | not a BCP 47 tag: tr_TR",
                "{'headline':'H','bylines':[{'kind':'PERSON'}]}        | /bylines/0           | name is missing",
                "{'headline':'H','dateline':{'printed':'X'}}           | /dateline            | a dateline names a place or an agency: X",
                "{'headline':'H','body':[{'type':'verse'}]}            | /body/0/type         | \"verse\" is no type of block that may stand here",
                "{'headline':'H','body':[{'text':'T'}]}                | /body/0              | type is missing",
                "{'headline':'H','body':[{'type':'list','ordered':1}]} | /body/0/ordered      | a boolean is expected, not an integer",
                "{'headline':'H','body':[{'type':'table','rows':[[1]]}]} | /body/0/rows/0/0   | a string is expected, not an integer",
                "{'headline':'H','body':['T']}                         | /body/0              | an object is expected, not a string",
                "{'headline':'H'} {'headline':'H'}                     | ``                   | there is more behind the article",
            })
    void isRefusedNamingPathAndReason(String text, String path, String reason) {
        assertThatExceptionOfType(ArticleJsonException.class)
                .isThrownBy(() -> ArticleJson.read(json(text)))
                .satisfies(e -> assertThat(e.path()).isEqualTo(path))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason))
                .satisfies(e -> assertThat(e.getMessage()).contains(path).contains(reason));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{'headline':'H'",
                "{'headline':'H',}",
                "{'headline':'H','urgency':01}",
                "{'headline':'H\n'}",
                "{'headline':'\\u12'}",
                "{headline:'H'}",
                "null",
                "nul",
                "<html>"
            })
    void textThatIsNoJsonIsRefused(String text) {
        assertThatThrownBy(() -> ArticleJson.read(json(text))).isInstanceOf(ArticleJsonException.class);
        assertThatThrownBy(() -> ArticleJson.read(json(text).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ArticleJsonException.class);
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] latin1 = "{\"headline\":\"\u00e9t\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ArticleJson.read(latin1)).isInstanceOf(ArticleJsonException.class);
    }

    @Test
    void anyTruncationIsRefused() {
        String whole = ArticleJson.write(new ArticleGenerator(3).article());
        for (int length = 0; length < whole.length(); length++) {
            String cut = whole.substring(0, length);
            assertThatThrownBy(() -> ArticleJson.read(cut)).isInstanceOf(ArticleJsonException.class);
        }
    }

    @Test
    void aSpanOutsideOfTheBodyIsRefused() {
        String text = json("{'headline':'H','body':[{'type':'paragraph','text':'five5'}],'quotes':[{'text':'Q',"
                + "'kind':'UNATTRIBUTED','confidence':1,'spans':[{'block':0,'start':0,'end':6}]}]}");
        assertThatThrownBy(() -> ArticleJson.read(text))
                .isInstanceOf(ArticleJsonException.class)
                .hasMessageContaining("quote 0 (from 0) lies outside of the body");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999", "-1", "1.5", "'NaN'", "NaN", "true"})
    void aConfidenceThatIsNoneIsRefused(String confidence) {
        String text = json("{'headline':'H','body':[{'type':'paragraph','text':'five5'}],'quotes':[{'text':'Q',"
                + "'kind':'UNATTRIBUTED','confidence':" + confidence + ",'spans':[{'block':0,'start':0,'end':5}]}]}");
        assertThatThrownBy(() -> ArticleJson.read(text)).isInstanceOf(ArticleJsonException.class);
    }

    @Test
    void hugeNumbersAreRefused() {
        for (String number : List.of("99999999999", "9".repeat(100_000), "1e1000000000")) {
            assertThatThrownBy(() -> ArticleJson.read(json("{'headline':'H','urgency':" + number + "}")))
                    .isInstanceOf(ArticleJsonException.class);
        }
    }

    @Test
    void deepNestingIsRefusedWhereverItStands() {
        String deep = "[".repeat(100_000);
        for (String name : List.of("unknown", "body", "sections", "headline")) {
            assertThatThrownBy(() -> ArticleJson.read(json("{'" + name + "':" + deep)))
                    .isInstanceOf(ArticleJsonException.class);
        }
        String entries = "{'type':'live-entry','body':[".repeat(10_000);
        assertThatThrownBy(() -> ArticleJson.read(json("{'headline':'H','body':[" + entries)))
                .hasMessageContaining("/body/0/body/0/type: \"live-entry\" is no type of block that may stand here");
        String untyped = "{'body':[".repeat(100_000);
        assertThatThrownBy(() -> ArticleJson.read(json("{'headline':'H','body':[" + untyped)))
                .isInstanceOf(ArticleJsonException.class);
    }

    @Test
    void unknownPropertiesAreSkippedAtEveryLevel() {
        String unknown = "'new':{'type':[1,{'a':null}]},";
        String text =
                json("{U'headline':'H','dateline':{U'printed':'X','places':['X']},'bylines':[{U'kind':'DESK','name':'D'}],"
                                + "'publisher':{U'name':'P'},'body':[{U'type':'paragraph',U'text':'five5','links':[{U'start':0,'end':1,'url':'u'}]},"
                                + "{U'type':'live-entry',U'body':[{U'type':'figure','image':{U'url':'u'}}]}],"
                                + "'quotes':[{U'text':'Q','kind':'DIRECT','confidence':1,'spans':[{U'block':0,'start':0,'end':5}],"
                                + "'speaker':{U'mention':'he','kind':'PERSON','resolution':'PRONOUN'}}],"
                                + "'topics':[{U'label':'T','kind':'TAG'}],'corrections':[{U'kind':'CORRECTION','text':'C'}]}")
                        .replace("U\"", json(unknown) + "\"");
        Article article = ArticleJson.read(text);
        assertThat(ArticleJson.read(ArticleJson.write(article))).isEqualTo(article);
        assertThat(article.body()).hasSize(2);
        assertThat(article.quotes()).hasSize(1);
        assertThat(article.corrections()).hasSize(1);
    }

    @Test
    void propertiesMayComeInAnyOrderAndNullIsAbsence() {
        Article article = ArticleJson.read(
                json(
                        "{'quotes':null,'body':[{'body':[{'level':null,'text':'T','type':'paragraph'}],"
                                + "'time':'2026-04-20T14:09','type':'live-entry'}],'kicker':null,'access':'UNKNOWN','headline':'H'}"));
        LiveEntry entry = new LiveEntry(
                Optional.of(PublicationTime.parse("2026-04-20T14:09")),
                Optional.empty(),
                List.of(),
                List.of(Paragraph.of("T")));
        assertThat(article)
                .isEqualTo(Article.builder().headline("H").body(List.of(entry)).build());
        assertThat(article.access()).isEqualTo(Access.UNKNOWN);
    }

    @Test
    void aBrokenLineIsNamedByItsNumber() {
        Stream<Article> articles = ArticleJson.readLines(
                new BufferedReader(new StringReader(json("{'headline':'H'}\n\n{'headline':'H','kicker':1}\n"))));
        assertThatThrownBy(articles::toList)
                .isInstanceOf(ArticleJsonException.class)
                .hasMessage("/kicker: line 3: a string is expected, not an integer");
    }

    @Test
    void aFailingStreamIsAnIoExceptionNotAMalformedArticle() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        assertThatThrownBy(() -> ArticleJson.read(failing))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk");
    }
}
