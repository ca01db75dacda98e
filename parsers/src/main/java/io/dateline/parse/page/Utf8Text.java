package io.dateline.parse.page;

import java.io.Reader;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of bytes that are UTF-8 without a fault. They are decoded while they are read, a piece at a time: a whole
 * page of them takes twice the room of its bytes. Pages are mostly ASCII with a letter of another kind here and there; the
 * JDK's own decoding (17) leaves its fast way at the first of these, and takes twice as long.
 */
final class Utf8Text implements CharSequence {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final byte[] bytes;

    /** How many bytes at the beginning are ASCII. */
    private final int plain;

    private final int length;

    /** The whole text, once somebody has asked for it. */
    private @Nullable String whole;

    private Utf8Text(byte[] bytes, int plain, int length) {
        this.bytes = bytes;
        this.plain = plain;
        this.length = length;
    }

    /**
     * The text of well-formed UTF-8.
     *
     * @param bytes the bytes, which nobody changes
     * @return the text; empty if any of the bytes is out of place (Unicode 15, table 3-7)
     */
    static Optional<Utf8Text> of(byte[] bytes) {
        int plain = asciiEnd(bytes, 0);
        int length = plain;
        int at = plain;
        while (at < bytes.length) {
            int c = character(bytes, at);
            if (c < 0) {
                return Optional.empty();
            }
            int next = at + size(bytes[at]);
            at = asciiEnd(bytes, next);
            length += Character.charCount(c) + at - next;
        }
        return Optional.of(new Utf8Text(bytes, plain, length));
    }

    /** Where the bytes from a place on are no longer ASCII. */
    private static int asciiEnd(byte[] bytes, int from) {
        int at = from;
        while (at + 8 <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
            at += 8;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    /** How many bytes there are to a character that begins with this one and is no ASCII. */
    private static int size(byte first) {
        int lead = first & 0xff;
        return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    }

    /** The character that begins at a byte that is no ASCII; -1 where none does. */
    private static int character(byte[] bytes, int at) {
        int lead = bytes[at] & 0xff;
        int size = size(bytes[at]);
        if (lead < 0xc2 || lead > 0xf4 || at + size > bytes.length) {
            return -1;
        }
        int c = lead & 0x7f >> size;
        for (int i = 1; i < size; i++) {
            int next = bytes[at + i] & 0xff;
            if ((next & 0xc0) != 0x80) {
                return -1;
            }
            c = c << 6 | next & 0x3f;
        }
        boolean overlong = c < (size == 4 ? 0x10000 : size == 3 ? 0x800 : 0x80);
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return overlong || surrogate || c > Character.MAX_CODE_POINT ? -1 : c;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return index >= 0 && index < plain ? (char) bytes[index] : toString().charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().subSequence(start, end);
    }

    /** The whole text. */
    @Override
    public String toString() {
        String text = whole;
        if (text == null) {
            text = new String(bytes, StandardCharsets.UTF_8);
            whole = text;
        }
        return text;
    }

    /** Reads the text from its beginning. */
    Reader reader() {
        return new Decoder(bytes);
    }

    private static final class Decoder extends Reader {

        private final byte[] bytes;
        private int at;

        /** The second half of a character whose first was the last that there was room for; 0 if there is none. */
        private char rest;

        private Decoder(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read(char[] to, int from, int most) {
            int end = from + most;
            int n = from;
            if (rest != 0 && n < end) {
                to[n++] = rest;
                rest = 0;
            }
            while (n < end && at < bytes.length) {
                n = bytes[at] >= 0 ? ascii(to, n, end) : other(to, n, end);
            }
            return n == from && most > 0 ? -1 : n - from;
        }

        private int ascii(char[] to, int from, int end) {
            byte[] in = bytes;
            int last = Math.min(in.length, at + end - from);
            int i = at;
            int n = from;
            while (i + 8 <= last && ((long) EIGHT.get(in, i) & NOT_ASCII) == 0) {
                for (int k = 0; k < 8; k++) {
                    to[n + k] = (char) in[i + k];
                }
                i += 8;
                n += 8;
            }
            while (i < last && in[i] >= 0) {
                to[n++] = (char) in[i++];
            }
            at = i;
            return n;
        }

        private int other(char[] to, int from, int end) {
            int c = character(bytes, at);
            at += size(bytes[at]);
            if (Character.isBmpCodePoint(c)) {
                to[from] = (char) c;
                return from + 1;
            }
            to[from] = Character.highSurrogate(c);
            if (from + 1 == end) {
                rest = Character.lowSurrogate(c);
                return end;
            }
            to[from + 1] = Character.lowSurrogate(c);
            return from + 2;
        }

        /** Nothing is open. */
        @Override
        public void close() {}
    }
}
