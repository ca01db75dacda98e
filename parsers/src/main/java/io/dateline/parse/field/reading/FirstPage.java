package io.dateline.parse.field.reading;

import io.dateline.parse.page.Page;
import java.net.URI;
import java.util.regex.Pattern;

/** Tells links to a site's first page: what they say is the site's name, and nobody's own page is behind them. */
public final class FirstPage {

    private static final String WWW = "www.";

    /** A root, perhaps behind the address of an archive that keeps a copy of it. */
    private static final Pattern ROOT = Pattern.compile("^(?:\\./|/)?$|(?:^|/)https?://[^/?#]+/?$");

    private FirstPage() {}

    /**
     * Whether a link leads to the first page of the page's own site. Sites link to those of the same house, too.
     *
     * @param address the link as the page writes it
     * @param page the page
     * @return whether it does
     */
    public static boolean isBehind(String address, Page page) {
        return address.equals("/")
                || page.resolve(address).filter(link -> is(link, page)).isPresent();
    }

    /**
     * Whether a link leads to the first page of a site, be it called as the page's own address or not: copies of pages lie
     * elsewhere, and sites move.
     *
     * @param address the link as the page writes it
     * @return whether it does
     */
    public static boolean isOfSomeSite(String address) {
        return ROOT.matcher(address).find();
    }

    /**
     * Whether an address is that of the first page of the page's own site.
     *
     * @param link the address
     * @param page the page
     * @return whether it is
     */
    public static boolean is(URI link, Page page) {
        boolean root = link.getPath() == null || link.getPath().length() <= 1 && link.getQuery() == null;
        String host = link.getHost() == null ? "" : link.getHost();
        return root
                && page.host()
                        .filter(own -> host.equalsIgnoreCase(own) || host.equalsIgnoreCase(WWW + own))
                        .isPresent();
    }
}
