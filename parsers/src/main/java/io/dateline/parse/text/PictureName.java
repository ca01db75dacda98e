package io.dateline.parse.text;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the address of a picture calls it, whatever its size, crop and format: one picture has many addresses. Two are the
 * same when their files are named alike, or when they share the numbers and codes that are too long for an accident.
 *
 * @param key the words of the file's name; empty when the address names nothing
 * @param codes the long numbers and codes among them
 * @param number the short numbers and the years in the file's name, by which the pictures of a series differ
 */
public record PictureName(String key, List<String> codes, String number) {

    private static final int SHORTEST_KEY = 6;
    private static final int SHORTEST_CODE = 7;
    private static final int DIGITS_OF_CODE = 3;
    private static final int LONGEST = 2_000;

    private static final Set<String> EXTENSIONS = Set.of(
            "jpg", "jpeg", "png", "gif", "webp", "avif", "bmp", "tif", "tiff", "jfif", "heic", "svg", "image", "htm",
            "html");

    /** A word that any picture may be called. */
    private static final Set<String> NAMELESS = Set.of(
            "scaled",
            "resize",
            "resized",
            "crop",
            "cropped",
            "large",
            "medium",
            "small",
            "thumb",
            "thumbnail",
            "orig",
            "original",
            "default",
            "full",
            "retina",
            "normal",
            "square",
            "wide",
            "poster",
            "picture",
            "photo",
            "foto",
            "bild",
            "img",
            "format",
            "comm",
            "v",
            "i",
            "og",
            "ogp");

    /** A size, a crop, or what an editor's save adds: each has a number in it. */
    private static final Pattern SIZE = Pattern.compile(
            "[swhmcr]?\\d{1,4}(?:[whpx]|x\\d{0,4}\\w{0,12})?|w\\d{2,4}c\\w{1,20}|fp[xy]\\d+|e\\d{10,13}");

    private static final int LONGEST_NUMBER = 3;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern DAY = Pattern.compile("(?:19|20)\\d{6}");

    /** Copies the codes. */
    public PictureName {
        codes = List.copyOf(codes);
    }

    /**
     * The name in an address.
     *
     * @param address where the picture stands
     * @return its name
     */
    public static PictureName of(URI address) {
        String[] steps = path(address.toString()).split("/");
        List<String> file = PathWords.of(steps[steps.length - 1]);
        String key = "";
        List<String> codes = new ArrayList<>();
        for (int i = steps.length - 1; i >= Math.max(1, steps.length - 3) && key.length() < SHORTEST_KEY; i--) {
            StringBuilder own = new StringBuilder();
            for (String word : i == steps.length - 1 ? file : PathWords.of(steps[i])) {
                if (!EXTENSIONS.contains(word) && !isNameless(word)) {
                    own.append(word).append(' ');
                    if (isCode(word)) {
                        codes.add(word);
                    }
                }
            }
            key = own + key;
        }
        return new PictureName(key.length() < SHORTEST_KEY ? "" : key.strip(), codes, numbers(file));
    }

    private static boolean isNameless(String word) {
        return PathWords.digits(word) == 0
                ? NAMELESS.contains(word)
                : SIZE.matcher(word).matches();
    }

    private static String numbers(List<String> words) {
        StringBuilder numbers = new StringBuilder();
        for (String word : words) {
            boolean number = PathWords.digits(word) == word.length();
            if (number && (word.length() <= LONGEST_NUMBER || YEAR.matcher(word).matches())) {
                numbers.append(numbers.isEmpty() ? "" : " ").append(word);
            }
        }
        return numbers.toString();
    }

    /**
     * Whether another address shows the same picture.
     *
     * @param other the name in the other address
     * @return whether the names, or all the codes in one of them, are the same
     */
    public boolean isSame(PictureName other) {
        return (!key.isEmpty() && key.equals(other.key))
                || (!codes.isEmpty() && other.codes.containsAll(codes))
                || (!other.codes.isEmpty() && codes.containsAll(other.codes));
    }

    /**
     * Whether another address on the same page shows the same picture, where pictures of one series may stand among each
     * other.
     *
     * @param other the name in the other address
     * @return whether it is the same, and so are the numbers in both names
     */
    public boolean isRepeated(PictureName other) {
        return number.equals(other.number) && isSame(other);
    }

    /**
     * Whether another address shows the same picture even where pictures of one series stand side by side, whose names differ
     * in their numbers alone.
     *
     * @param other the name in the other address
     * @return whether names, codes and numbers are the same, and there are codes
     */
    public boolean isSameInSeries(PictureName other) {
        return !codes.isEmpty() && equals(other);
    }

    /** The path alone; that of the picture behind it where a service makes the sizes. */
    private static String path(String address) {
        String text = decoded(address);
        int inner = Math.max(text.lastIndexOf("http://"), text.lastIndexOf("https://"));
        text = text.substring(Math.max(0, inner));
        int end = text.length();
        for (char mark : new char[] {'?', '#'}) {
            int at = text.indexOf(mark);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return text.substring(Math.min(end, text.indexOf("//") + 2), end).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String address) {
        String text = address.length() > LONGEST ? address.substring(0, LONGEST) : address;
        if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
            return text;
        }
        try {
            String once = URLDecoder.decode(text, StandardCharsets.UTF_8);
            return once.contains("%3A%2F") ? URLDecoder.decode(once, StandardCharsets.UTF_8) : once;
        } catch (IllegalArgumentException e) {
            return text;
        }
    }

    private static boolean isCode(String word) {
        return word.length() >= SHORTEST_CODE
                && word.chars().filter(Character::isDigit).count() >= DIGITS_OF_CODE
                && !DAY.matcher(word).matches();
    }
}
