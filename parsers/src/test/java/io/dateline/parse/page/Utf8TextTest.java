package io.dateline.parse.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Utf8TextTest {

    @Test
    void decodesLettersOfEveryLength() {
        String text =
                "Plain words, caf\u00e9, \u0438\u0437\u0432\u0435\u0441\u0442\u0438\u044f, \u65b0\u805e, \ud83d\udcf0!";
        assertThat(decoded(text.getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(decoded(new byte[0])).contains("");
    }

    @Test
    void readsTheSameInPiecesOfAnyLength() {
        String told = "Tides \ud83c\udf0a\ud83c\udf0a rise in the caf\u00e9 of Lorvik \u2013 \ud83d\udcf0";
        Utf8Text text = Utf8Text.of(told.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        for (int piece = 1; piece < 2 * told.length(); piece++) {
            assertThat(read(text, piece)).isEqualTo(told);
        }
    }

    @Test
    void isTheSequenceOfItsCharacters() {
        String told = "Lorvik\u2019s gate \ud83c\udf0a";
        Utf8Text text = Utf8Text.of(told.getBytes(StandardCharsets.UTF_8)).orElseThrow();
        assertThat(text).hasSize(told.length());
        assertThat(text.chars().toArray()).isEqualTo(told.chars().toArray());
        assertThat(text.subSequence(4, 10)).hasToString(told.substring(4, 10));
        assertThat(text).hasToString(told);
    }

    @Test
    void refusesWhatIsNotWellFormed() {
        assertThat(Utf8Text.of(bytes(0xc3))).isEmpty();
        assertThat(Utf8Text.of(bytes(0xc0, 0xaf))).isEmpty();
        assertThat(Utf8Text.of(bytes(0xe0, 0x80, 0xaf))).isEmpty();
        assertThat(Utf8Text.of(bytes(0xed, 0xa0, 0x80))).isEmpty();
        assertThat(Utf8Text.of(bytes(0xf4, 0x90, 0x80, 0x80))).isEmpty();
        assertThat(Utf8Text.of(bytes('a', 0x80))).isEmpty();
        assertThat(Utf8Text.of(bytes(0xe2, 0x82, 'a'))).isEmpty();
    }

    @Test
    void agreesWithTheStrictDecoderOnWhateverBytes() {
        Random random = new Random(20_240_607);
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = text(random).getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertThat(decoded(bytes)).isEqualTo(strict(bytes));
        }
    }

    private static Optional<String> decoded(byte[] bytes) {
        return Utf8Text.of(bytes).map(text -> read(text, 64));
    }

    private static String read(Utf8Text text, int piece) {
        StringBuilder all = new StringBuilder();
        char[] letters = new char[piece];
        try (Reader reader = text.reader()) {
            for (int read = reader.read(letters); read >= 0; read = reader.read(letters)) {
                all.append(letters, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.toString();
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            int most = random.nextInt(4) > 0 ? 0x80 : random.nextBoolean() ? 0x3000 : 0x110000;
            int c = random.nextInt(most);
            text.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 'x' : c);
        }
        return text.toString();
    }

    private static Optional<String> strict(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
