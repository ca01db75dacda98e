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

/**
 * The passages of annotated pages that have a label.
 *
 * @param rows the passages
 * @param vocabulary the words in and around them, each at its number
 */
record Passages(List<PassageRow> rows, List<String> vocabulary) {

    /** Reads the table that the program PassageTable of the parsers' tests writes. */
    static Passages read(Path table) throws IOException {
        List<PassageRow> rows = new ArrayList<>();
        List<String> vocabulary = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(table), 1 << 20))) {
            while (true) {
                PassageRow row = next(in, vocabulary);
                if (row.label() >= 0) {
                    rows.add(row);
                }
            }
        } catch (EOFException e) {
            return new Passages(rows, vocabulary);
        }
    }

    private static PassageRow next(DataInputStream in, List<String> vocabulary) throws IOException {
        String page = in.readUTF();
        String host = in.readUTF();
        boolean whole = in.readBoolean();
        int label = in.readInt();
        int words = in.readInt();
        float[] features = new float[in.readInt()];
        byte[] bytes = new byte[features.length * Float.BYTES];
        in.readFully(bytes);
        ByteBuffer.wrap(bytes).asFloatBuffer().get(features);
        int[] numbers = new int[in.readInt()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readInt();
            if (numbers[i] == vocabulary.size()) {
                vocabulary.add(in.readUTF());
            }
        }
        String site = host.startsWith("www.") ? host.substring(4) : host;
        return new PassageRow(page, site, whole, label, words, features, numbers);
    }
}
