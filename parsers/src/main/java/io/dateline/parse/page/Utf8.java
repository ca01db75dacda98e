package io.dateline.parse.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.util.Optional;

/**
 * Decodes bytes that are UTF-8 without a fault, in one pass that says so. Pages are mostly ASCII with a letter of another
 * kind here and there; the JDK's own decoding (17) leaves its fast way at the first of these, and takes twice as long.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final byte[] bytes;
    private final char[] out;
    private int in;
    private int size;

    private Utf8(byte[] bytes) {
        this.bytes = bytes;
        this.out = new char[bytes.length];
    }

    /**
     * The text of well-formed UTF-8.
     *
     * @return the text, without a copy for a string; empty if any of the bytes is out of place (Unicode 15, table 3-7)
     */
    static Optional<CharBuffer> decode(byte[] bytes) {
        Utf8 decoder = new Utf8(bytes);
        while (decoder.in < bytes.length) {
            decoder.ascii();
            if (decoder.in < bytes.length && !decoder.sequence()) {
                return Optional.empty();
            }
        }
        return Optional.of(CharBuffer.wrap(decoder.out, 0, decoder.size));
    }

    private void ascii() {
        byte[] from = bytes;
        char[] to = out;
        int i = in;
        int n = size;
        while (i + 8 <= from.length && ((long) EIGHT.get(from, i) & NOT_ASCII) == 0) {
            for (int k = 0; k < 8; k++) {
                to[n + k] = (char) from[i + k];
            }
            i += 8;
            n += 8;
        }
        while (i < from.length && from[i] >= 0) {
            to[n++] = (char) from[i++];
        }
        in = i;
        size = n;
    }

    /** Reads the one character that begins here with a byte that is no ASCII. */
    private boolean sequence() {
        int lead = bytes[in] & 0xff;
        int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : 1;
        if (lead < 0xc2 || lead > 0xf4 || in + more >= bytes.length) {
            return false;
        }
        int c = lead & 0x3f >> more;
        for (int i = 1; i <= more; i++) {
            int next = bytes[in + i] & 0xff;
            if ((next & 0xc0) != 0x80) {
                return false;
            }
            c = c << 6 | next & 0x3f;
        }
        boolean overlong = c < (more == 3 ? 0x10000 : more == 2 ? 0x800 : 0x80);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        if (overlong || surrogate || c > Character.MAX_CODE_POINT) {
            return false;
        }
        size += Character.toChars(c, out, size);
        in += more + 1;
        return true;
    }
}
