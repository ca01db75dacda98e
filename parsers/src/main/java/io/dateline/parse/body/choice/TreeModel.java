package io.dateline.parse.body.choice;

import io.dateline.parse.body.feature.FeatureRow;
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
 * value} for each leaf, with the numbers of the nodes counted over the whole file, "no" right behind "yes", and an empty line
 * behind each tree. The answer is the logistic function of the sum of the leaves. Immutable and thread-safe.
 *
 * <p>The walk has no branches that a processor could foresee wrongly: a step is reckoned from the difference of two whole
 * numbers, and a leaf leads to itself until all trees walked side by side have come to theirs.
 */
final class TreeModel {

    /** After so many trees it is asked whether the answer is clear already. */
    private static final int CHECKED = 30;

    /** From this sum on the other trees do not change the answer's side. */
    private static final double SURE = 3.5;

    /** So many trees are walked side by side: their steps do not wait for each other. A part of {@link #CHECKED}. */
    private static final int BESIDE = 3;

    /** A node's numbers side by side, as a walk reads them together: where to go and which feature to ask, and the threshold. */
    private static final int WIDTH = 2;

    /** The bits of a node's first number that tell the feature; above them stands the place of "yes", above that whether it is a leaf. */
    private static final int FEATURE = 8;

    private static final int ASKED = (1 << FEATURE) - 1;

    private static final int LEAF = 1 << 31;

    /** A tree that adds nothing. */
    private static final String[] NOTHING = {"=", "0"};

    private final int[] nodes;
    private final float[] leaves;
    private final int[] roots;
    private final double base;

    private TreeModel(List<String[]> nodes, List<Integer> roots, double base) {
        this.nodes = new int[nodes.size() * WIDTH];
        this.leaves = new float[nodes.size()];
        this.base = base;
        for (int i = 0; i < leaves.length; i++) {
            String[] node = nodes.get(i);
            float value = Float.parseFloat(node[1]);
            if (node[0].equals("=")) {
                leaves[i] = value;
                set(i, LEAF | place(i), Integer.MAX_VALUE);
            } else {
                int yes = Integer.parseInt(node[2]);
                if (Integer.parseInt(node[3]) != yes + 1) {
                    throw new IllegalStateException("no node beside node " + yes);
                }
                set(i, place(yes) | Integer.parseInt(node[0]), FeatureRow.ordered(value));
            }
        }
        this.roots = roots.stream().mapToInt(root -> root * WIDTH).toArray();
    }

    private static int place(int node) {
        return (node * WIDTH) << FEATURE;
    }

    private void set(int node, int first, int threshold) {
        nodes[node * WIDTH] = first;
        nodes[node * WIDTH + 1] = threshold;
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
        while (roots.size() % BESIDE != 0) {
            roots.add(nodes.size());
            nodes.add(NOTHING);
        }
        return new TreeModel(nodes, roots, base);
    }

    /** The probability for one row of features, as whole numbers. */
    double probability(int[] row) {
        double sum = base;
        for (int tree = 0; tree < roots.length; tree += BESIDE) {
            int one = roots[tree];
            int two = roots[tree + 1];
            int three = roots[tree + 2];
            while ((nodes[one] & nodes[two] & nodes[three]) >= 0) {
                one = next(one, row);
                two = next(two, row);
                three = next(three, row);
            }
            sum += leaves[one / WIDTH];
            sum += leaves[two / WIDTH];
            sum += leaves[three / WIDTH];
            if ((tree + BESIDE) % CHECKED == 0 && Math.abs(sum) > SURE) {
                break;
            }
        }
        return 1 / (1 + Math.exp(-sum));
    }

    /** The node behind one: "yes" where the feature is less than the threshold, else "no" beside it. */
    private int next(int at, int[] row) {
        int node = nodes[at];
        long difference = (long) row[node & ASKED] - nodes[at + 1];
        return ((node & ~LEAF) >>> FEATURE) + WIDTH + WIDTH * (int) (difference >> 63);
    }
}
