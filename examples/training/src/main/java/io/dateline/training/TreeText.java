package io.dateline.training;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes boosted trees as the library reads them: a line for each node, with the numbers of the nodes it leads to, and
 * an empty line behind each tree.
 */
final class TreeText {

    private static final Pattern SPLIT = Pattern.compile("\\[f(\\d+)<([^]]+)] yes=(\\d+),no=(\\d+).*");
    private static final Pattern LEAF = Pattern.compile("leaf=([^,]+).*");

    private TreeText() {}

    static String of(String[] trees) {
        StringBuilder out = new StringBuilder(
                "# Boosted trees that judge passages; made by StoryModelTraining from the table of PassageTable. Do not edit.\nbase 0\n");
        int written = 0;
        for (String tree : trees) {
            Map<Integer, String> nodes = new TreeMap<>();
            tree.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
                int colon = line.indexOf(':');
                nodes.put(Integer.parseInt(line.substring(0, colon)), line.substring(colon + 1));
            });
            Map<Integer, Integer> places = new HashMap<>();
            for (int id : nodes.keySet()) {
                places.put(id, written++);
            }
            nodes.values().forEach(node -> write(node, places, out));
            out.append('\n');
        }
        return out.toString();
    }

    private static void write(String node, Map<Integer, Integer> places, StringBuilder out) {
        Matcher leaf = LEAF.matcher(node);
        if (leaf.matches()) {
            out.append("= ").append(leaf.group(1)).append('\n');
            return;
        }
        Matcher split = SPLIT.matcher(node);
        if (!split.matches()) {
            throw new IllegalArgumentException("not a node: " + node);
        }
        out.append(split.group(1)).append(' ').append(split.group(2));
        for (int group : new int[] {3, 4}) {
            out.append(' ').append(Objects.requireNonNull(places.get(Integer.parseInt(split.group(group)))));
        }
        out.append('\n');
    }
}
