/** Reads news pages into articles. */
module io.dateline.parsers {
    requires static transitive org.jspecify;
    requires transitive io.dateline.core;
    requires transitive org.jsoup;
    requires com.github.albfernandez.juniversalchardet;
    requires tools.jackson.databind;

    uses io.dateline.parse.layout.LayoutProvider;

    exports io.dateline.parse;
    exports io.dateline.parse.layout;
    exports io.dateline.parse.page;
    exports io.dateline.parse.quote;
    exports io.dateline.parse.report;
}
