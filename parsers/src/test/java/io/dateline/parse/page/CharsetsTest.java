package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.parse.report.Diagnostic;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

    private static final PageReader READER = new PageReader(Limits.DEFAULT);

    private static final String TURKISH =
            "Başbakan Işıl Şahingöz, gümrük görüşmelerinin önümüzdeki ağustosta süreceğini açıkladı. ";
    private static final String RUSSIAN =
            "Министр сообщил журналистам, что переговоры о новом мосте продолжатся в пятницу утром. ";
    private static final String CHINESE = "部长星期三在新闻发布会上表示，新桥的谈判将于星期五上午继续进行。";
    private static final String JAPANESE = "大臣は水曜日の記者会見で、新しい橋についての協議を金曜日の朝に再開すると述べました。";
    private static final String KOREAN = "장관은 수요일 기자회견에서 새 다리에 관한 협의가 금요일 아침에 계속된다고 밝혔다. ";

    private static byte[] page(String charsetInMeta, String words, Charset real) {
        String meta = charsetInMeta.isEmpty() ? "" : "<meta charset=\"" + charsetInMeta + "\">";
        return ("<html><head>" + meta + "<title>x</title></head><body><p>" + words.repeat(12) + "</p></body></html>")
                .getBytes(real);
    }

    private static String read(byte[] bytes, Optional<Charset> declared) {
        return READER.read(bytes, declared, Optional.empty()).document().text();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1254, windows-1254",
        "iso-8859-9, windows-1254",
        "ISO-8859-9, ISO-8859-9",
        "latin5, windows-1254",
        "UTF-8, UTF-8"
    })
    void declaredTurkishEncodingsAreRead(String label, String real) {
        assertThat(read(page(label, TURKISH, Charset.forName(real)), Optional.empty()))
                .contains("Işıl Şahingöz");
    }

    @ParameterizedTest
    @CsvSource({"windows-1251, windows-1251", "koi8-r, KOI8-R", "'', windows-1251"})
    void cyrillicIsRead(String label, String real) {
        assertThat(read(page(label, RUSSIAN, Charset.forName(real)), Optional.empty()))
                .contains("сообщил журналистам");
    }

    @ParameterizedTest
    @CsvSource({"gb2312, gb18030", "gbk, gb18030", "'', gb18030"})
    void chineseIsRead(String label, String real) {
        assertThat(read(page(label, CHINESE, Charset.forName(real)), Optional.empty()))
                .contains("新闻发布会");
    }

    @ParameterizedTest
    @CsvSource({"shift_jis, Shift_JIS", "'', Shift_JIS", "euc-jp, EUC-JP"})
    void japaneseIsRead(String label, String real) {
        assertThat(read(page(label, JAPANESE, Charset.forName(real)), Optional.empty()))
                .contains("記者会見");
    }

    @ParameterizedTest
    @CsvSource({"euc-kr, EUC-KR", "'', EUC-KR"})
    void koreanIsRead(String label, String real) {
        assertThat(read(page(label, KOREAN, Charset.forName(real)), Optional.empty()))
                .contains("기자회견");
    }

    @Test
    void theTransportsWordGoesBeforeThePages() {
        byte[] bytes = page("windows-1252", RUSSIAN, Charset.forName("windows-1251"));
        assertThat(read(bytes, Optional.of(Charset.forName("windows-1251")))).contains("сообщил");
    }

    @Test
    void aByteOrderMarkGoesBeforeEverything() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[] {(byte) 0xff, (byte) 0xfe});
        bytes.write(page("windows-1252", TURKISH, StandardCharsets.UTF_16LE));
        assertThat(read(bytes.toByteArray(), Optional.of(StandardCharsets.UTF_8)))
                .contains("Işıl Şahingöz");
    }

    @Test
    void utf8IsReadThoughAnotherEncodingIsDeclaredAndSaidSo() {
        Page page =
                READER.read(page("iso-8859-1", TURKISH, StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
        assertThat(page.document().text()).contains("Işıl Şahingöz");
        assertThat(page.diagnostics()).extracting(Diagnostic::code).contains(Diagnostic.Code.CHARSET_CORRECTED);
    }

    @Test
    void declaredUtf8WithAFewBrokenBytesStaysUtf8() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(page("utf-8", TURKISH, StandardCharsets.UTF_8));
        bytes.write(new byte[] {(byte) 0xff, (byte) 0xc3});
        assertThat(read(bytes.toByteArray(), Optional.empty())).contains("Işıl Şahingöz");
    }

    @Test
    void anUnknownLabelIsPassedOver() {
        assertThat(read(page("x-martian", TURKISH, StandardCharsets.UTF_8), Optional.empty()))
                .contains("Işıl Şahingöz");
    }
}
