package io.dateline.training;

/** A passage of an annotated page. */
final class PassageRow {

    private final String page;
    private final String host;
    private final boolean whole;
    private final int label;
    private final int words;
    private final float[] features;
    private final int[] vocabulary;

    PassageRow(String page, String host, boolean whole, int label, int words, float[] features, int[] vocabulary) {
        this.page = page;
        this.host = host;
        this.whole = whole;
        this.label = label;
        this.words = words;
        this.features = features;
        this.vocabulary = vocabulary;
    }

    /** The set and the page. */
    String page() {
        return page;
    }

    /** Whether all of the page's passages have a label, not a few of them only. */
    boolean whole() {
        return whole;
    }

    /** 1 for story, 0 for none. */
    int label() {
        return label;
    }

    int words() {
        return words;
    }

    float[] features() {
        return features;
    }

    /** The numbers of the words in and around the passage. */
    int[] vocabulary() {
        return vocabulary;
    }

    String host() {
        return host;
    }

    String set() {
        return page.substring(0, page.indexOf('/'));
    }

    /** The part of the cross-validation that all pages of the site belong to. */
    int fold(int folds) {
        return Math.floorMod(host.hashCode() * 31 + host.length(), folds);
    }
}
