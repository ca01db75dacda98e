package io.dateline.programs.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Bytes of a page, unpacked when they are compressed. */
public final class PageBytes {

    private static final int BUFFER = 16 << 10;

    private PageBytes() {}

    /**
     * The bytes of a stream, unpacked when they begin like gzip, whatever the file is called.
     *
     * @param raw the stream; closed together with the result
     * @return the unpacked bytes
     * @throws IOException if the stream cannot be read
     */
    public static InputStream unpacked(InputStream raw) throws IOException {
        InputStream in = new BufferedInputStream(raw, BUFFER);
        in.mark(2);
        boolean gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip ? new GZIPInputStream(in, BUFFER) : in;
    }

    /**
     * Reads and unpacks a page, to one byte over the limit at most: enough for the parser to refuse it, and no more
     * than that of a file that unpacks to a thousand times its size.
     *
     * @param raw the stream; not closed
     * @param limit the largest page in bytes
     * @return at most {@code limit + 1} bytes
     * @throws IOException if the stream cannot be read
     */
    public static byte[] read(InputStream raw, int limit) throws IOException {
        return unpacked(raw).readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
    }
}
