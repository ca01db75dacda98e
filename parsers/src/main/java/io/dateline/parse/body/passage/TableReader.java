package io.dateline.parse.body.passage;

import io.dateline.article.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reads tables of data. A table that only lays out the page, or holds paragraphs, is none. */
public final class TableReader {

    private static final Evaluator LAYS_OUT = Selector.evaluatorOf("table table, p + p, h1, h2, ul, article, form");

    private TableReader() {}

    /** The share of a table's text that is linked. */
    static double linked(Element table) {
        int length = table.text().length();
        int linked = 0;
        for (Element link : table.getElementsByTag("a")) {
            linked += link.text().length();
        }
        return length == 0 ? 0 : Math.min(1, (double) linked / length);
    }

    /** The rows and cells of a table; empty where it is none of data. */
    public static Optional<Table> read(Element table) {
        if (table.selectFirst(LAYS_OUT) != null) {
            return Optional.empty();
        }
        List<List<String>> rows = new ArrayList<>();
        int widest = 0;
        for (Element row : table.getElementsByTag("tr")) {
            List<String> cells = new ArrayList<>();
            for (Element cell : row.children()) {
                if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                    cells.add(cell.text().strip());
                }
            }
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(cells);
                widest = Math.max(widest, cells.size());
            }
        }
        return rows.size() >= 2 && widest >= 2 ? Optional.of(new Table(rows)) : Optional.empty();
    }
}
