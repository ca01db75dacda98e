package io.dateline.parse.page;

/**
 * How much of a page is read at most. What lies over a limit is refused with {@code OVER_LIMIT}, but for structured
 * data and state, which is then left out with a diagnostic.
 *
 * @param inputBytes bytes of input, default 16 MiB
 * @param domDepth nesting depth of elements, default 1,000
 * @param domNodes number of elements and texts, default 500,000
 * @param textLength UTF-16 code units in a single text, default 4,000,000
 * @param jsonLdLength UTF-16 code units of one JSON-LD script, default 2,000,000
 * @param jsonLdDepth nesting depth of JSON-LD, default 64
 * @param stateLength UTF-16 code units of one script of the state from which a page is drawn, and of all that is streamed
 *     together, default 4,000,000
 * @param stateDepth nesting depth of such a state, default 250
 * @param stateNodes number of values that are looked at in the states of a page, default 400,000
 */
public record Limits(
        int inputBytes,
        int domDepth,
        int domNodes,
        int textLength,
        int jsonLdLength,
        int jsonLdDepth,
        int stateLength,
        int stateDepth,
        int stateNodes) {

    /** The defaults, generous for every news page seen. */
    public static final Limits DEFAULT =
            new Limits(16 << 20, 1_000, 500_000, 4_000_000, 2_000_000, 64, 4_000_000, 250, 400_000);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is not positive
     */
    public Limits {
        if (Math.min(Math.min(inputBytes, domDepth), Math.min(domNodes, textLength)) <= 0
                || Math.min(
                                Math.min(jsonLdLength, jsonLdDepth),
                                Math.min(stateLength, Math.min(stateDepth, stateNodes)))
                        <= 0) {
            throw new IllegalArgumentException("limits are positive numbers");
        }
    }

    /**
     * The same limits with another size of input.
     *
     * @param bytes the most bytes to read
     * @return a copy with this limit
     */
    public Limits withInputBytes(int bytes) {
        return with(bytes, domDepth, domNodes);
    }

    /**
     * The same limits with another depth.
     *
     * @param depth the deepest nesting of elements
     * @return a copy with this limit
     */
    public Limits withDomDepth(int depth) {
        return with(inputBytes, depth, domNodes);
    }

    /**
     * The same limits with other limits of the state from which a page is drawn.
     *
     * @param length the most code units of a script
     * @param depth the deepest nesting
     * @param nodes the most values
     * @return a copy with these limits
     */
    public Limits withState(int length, int depth, int nodes) {
        return new Limits(inputBytes, domDepth, domNodes, textLength, jsonLdLength, jsonLdDepth, length, depth, nodes);
    }

    /**
     * The same limits with another number of nodes.
     *
     * @param nodes the most elements and texts
     * @return a copy with this limit
     */
    public Limits withDomNodes(int nodes) {
        return with(inputBytes, domDepth, nodes);
    }

    private Limits with(int bytes, int depth, int nodes) {
        return new Limits(
                bytes, depth, nodes, textLength, jsonLdLength, jsonLdDepth, stateLength, stateDepth, stateNodes);
    }
}
