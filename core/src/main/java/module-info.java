/** The article, as values that any program can hold and store, and its JSON. */
module io.dateline.core {
    requires transitive tools.jackson.databind;
    requires static transitive org.jspecify;

    exports io.dateline.article;
    exports io.dateline.json;
}
