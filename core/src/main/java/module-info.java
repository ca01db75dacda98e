/** The article, as values that any program can hold and store. */
module io.dateline.core {
    requires static transitive org.jspecify;

    exports io.dateline.article;
}
