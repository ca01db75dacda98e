package io.dateline.parse.text;

import java.net.URI;
import java.util.regex.Pattern;

/** Tells pictures that show nothing of a story by their address: a page's dress, placeholders, portraits and players. */
public final class DressPicture {

    private static final ShortWords DRESS = ShortWords.read(DressPicture.class, "dress-words.txt");

    private static final String PARTING = "/_.~-@";
    private static final String VECTOR = ".svg";
    private static final String PLAYER = "/embed/";

    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    /** What a site shows of stories without a picture where they are shared; in a folder of numbers it is one size of a picture. */
    private static final Pattern STAND_IN =
            Pattern.compile("(?:.*\\D)?/(?:(?:og|open-?graph|facebook|fb|twitter|social|sharing|share|some"
                    + "|site|seo|meta)[-_])?default(?:[-_]?(?:og|image|img|social|sharing|share|thumb|thumbnail|card|wide|[a-z]?\\d{1,4}))*+"
                    + "\\.\\w{3,4}");

    private static final String DEFAULT = "default";

    /** A file with so many words is named for what it shows. */
    private static final int TELLING = 5;

    private DressPicture() {}

    /**
     * Whether an address is that of such a picture.
     *
     * @param address where the picture stands
     * @return whether its path says so
     */
    public static boolean is(URI address) {
        String path = address.getPath();
        if (path != null && path.length() <= 1) {
            return true;
        }
        if (path != null && path.contains(DEFAULT) && STAND_IN.matcher(path).matches()) {
            return true;
        }
        if (path == null || !isDress(path)) {
            return false;
        }
        String file = path.substring(path.lastIndexOf('/') + 1);
        return file.endsWith(".svg")
                || WORD.matcher(file).results().limit(TELLING).count() < TELLING
                || isDress(path.substring(0, path.length() - file.length()));
    }

    private static boolean isDress(String path) {
        return hasWord(path) || isAt(path, path.length() - VECTOR.length(), VECTOR) || isAt(path, 0, PLAYER);
    }

    private static boolean isAt(String path, int at, String part) {
        return path.regionMatches(true, at, part, 0, part.length());
    }

    /** Looks at each word of a path, and at two that a hyphen joins. */
    private static boolean hasWord(String path) {
        int start = 0;
        while (start < path.length()) {
            int end = wordEnd(path, start);
            boolean joined = end < path.length() && path.charAt(end) == '-';
            if (DRESS.has(path, start, end) || (joined && DRESS.has(path, start, wordEnd(path, end + 1)))) {
                return true;
            }
            start = end + 1;
        }
        return false;
    }

    private static int wordEnd(String path, int from) {
        int end = from;
        while (end < path.length() && PARTING.indexOf(path.charAt(end)) < 0) {
            end++;
        }
        return end;
    }
}
