package io.dateline.parse.body.choice;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Boosted decision trees, read from a resource: a line {@code feature threshold yes no} for each inner node, {@code =
 * value} for each leaf, in preorder with the numbers of the nodes counted over the whole file, an empty line behind each
 * tree. The answer is the logistic function of the sum of the leaves. Immutable and thread-safe.
 */
final class TreeModel {

    /** After so many trees it is asked whether the answer is clear already. */
    private static final int CHECKED = 30;

    /** From this sum on the other trees do not change the answer's side. */
    private static final double SURE = 3.5;

    /** A node's numbers side by side, as a walk reads them together: feature or -1, value, where to go on "yes", on "no". */
    private static final int WIDTH = 4;

    private final int[] nodes;
    private final int[] roots;
    private final double base;

    private TreeModel(List<String[]> nodes, List<Integer> roots, double base) {
        this.nodes = new int[nodes.size() * WIDTH];
        this.base = base;
        int at = 0;
        for (String[] node : nodes) {
            boolean leaf = node[0].equals("=");
            this.nodes[at] = leaf ? -1 : Integer.parseInt(node[0]);
            this.nodes[at + 1] = Float.floatToIntBits(Float.parseFloat(node[1]));
            if (!leaf) {
                this.nodes[at + 2] = Integer.parseInt(node[2]) * WIDTH;
                this.nodes[at + 3] = Integer.parseInt(node[3]) * WIDTH;
            }
            at += WIDTH;
        }
        this.roots = roots.stream().mapToInt(root -> root * WIDTH).toArray();
    }

    /** Reads a model of this package's resources. */
    static TreeModel load(String resource) {
        InputStream in = TreeModel.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing resource " + resource);
        }
        List<String[]> nodes = new ArrayList<>();
        List<Integer> roots = new ArrayList<>();
        double base = 0;
        boolean fresh = true;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("base ")) {
                    base = Double.parseDouble(line.substring(5));
                } else if (line.isBlank()) {
                    fresh = true;
                } else if (!line.startsWith("#")) {
                    if (fresh) {
                        roots.add(nodes.size());
                        fresh = false;
                    }
                    nodes.add(line.split(" "));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeModel(nodes, roots, base);
    }

    /** The probability for one row of features. */
    double probability(float[] row) {
        double sum = base;
        for (int tree = 0; tree < roots.length; tree++) {
            int at = roots[tree];
            int feature = nodes[at];
            while (feature >= 0) {
                at = row[feature] < Float.intBitsToFloat(nodes[at + 1]) ? nodes[at + 2] : nodes[at + 3];
                feature = nodes[at];
            }
            sum += Float.intBitsToFloat(nodes[at + 1]);
            if (tree % CHECKED == CHECKED - 1 && Math.abs(sum) > SURE) {
                break;
            }
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
