package io.dateline.parse.field.time;

import io.dateline.parse.field.reading.Words;
import io.dateline.parse.page.Page;
import io.dateline.parse.page.Spot;
import io.dateline.parse.report.Candidate;
import io.dateline.parse.report.SourceKind;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Days that stand in links to the page itself: blogs link the day of an entry to it. */
final class OwnLink {

    private static final int LONGEST = 60;

    /** A shorter last step of an address is that of many pages. */
    private static final int SHORTEST_STEP = 6;

    private static final int MOST = 8;

    private OwnLink() {}

    static List<Candidate> days(Page page) {
        String path = page.uri().map(URI::getPath).orElse("");
        String own = withoutSlash(path);
        List<Candidate> found = new ArrayList<>();
        if (own.length() - own.lastIndexOf('/') - 1 < SHORTEST_STEP) {
            return found;
        }
        for (Spot link : page.index().links()) {
            String address = link.element().attributes().get("href");
            if (isOwn(address, own) && address.indexOf('#') < 0 && found.size() < MOST) {
                String text = link.shortText(LONGEST);
                if (Words.hasDigit(text)) {
                    found.add(new Candidate(SourceKind.DOM, "link to the page itself", text));
                }
            }
        }
        return found;
    }

    private static boolean isOwn(String address, String own) {
        int query = address.indexOf('?');
        return withoutSlash(query < 0 ? address : address.substring(0, query)).endsWith(own);
    }

    private static String withoutSlash(String path) {
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
