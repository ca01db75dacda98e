package io.dateline.parse.page.state;

import tools.jackson.databind.JsonNode;

/** A tree of a page's state, whose values may be references to others; these may lead in circles. */
interface StateTree {

    /** Where the tree begins. */
    JsonNode root();

    /**
     * What a value within an object or array stands for. The answer is not to be asked for again.
     *
     * @param written the value as written
     * @return the value referred to, or the same
     */
    JsonNode value(JsonNode written);
}
