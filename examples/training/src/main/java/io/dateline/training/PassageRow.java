package io.dateline.training;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A passage of an annotated page. */
final class PassageRow {

    private final String page;
    private final String host;
    private final int label;
    private final int words;
    private final float[] features;

    private PassageRow(String page, String host, int label, int words, float[] features) {
        this.page = page;
        this.host = host;
        this.label = label;
        this.words = words;
        this.features = features;
    }

    /** Reads the table that the program PassageTable of the parsers' tests writes; passages without a label are left out. */
    static List<PassageRow> read(Path table) throws IOException {
        List<PassageRow> rows = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(table), 1 << 20))) {
            while (true) {
                PassageRow row = next(in);
                if (row.label() >= 0) {
                    rows.add(row);
                }
            }
        } catch (EOFException e) {
            return rows;
        }
    }

    private static PassageRow next(DataInputStream in) throws IOException {
        String page = in.readUTF();
        String host = in.readUTF();
        int label = in.readInt();
        int words = in.readInt();
        float[] features = new float[in.readInt()];
        byte[] bytes = new byte[features.length * Float.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(features);
        return new PassageRow(page, host.startsWith("www.") ? host.substring(4) : host, label, words, features);
    }

    /** The set and the page. */
    String page() {
        return page;
    }

    /** 1 for story, 0 for none. */
    int label() {
        return label;
    }

    int words() {
        return words;
    }

    float[] features() {
        return features;
    }

    String set() {
        return page.substring(0, page.indexOf('/'));
    }

    /** The part of the cross-validation that all pages of the site belong to. */
    int fold(int folds) {
        return Math.floorMod(host.hashCode() * 31 + host.length(), folds);
    }
}
