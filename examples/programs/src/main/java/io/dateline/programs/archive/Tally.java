package io.dateline.programs.archive;

/**
 * How many pages are in an output.
 *
 * @param articles pages that were read, in this run
 * @param failures pages that failed, in this run
 * @param earlierArticles pages that were read before
 * @param earlierFailures pages that failed before
 */
public record Tally(long articles, long failures, long earlierArticles, long earlierFailures) {

    /**
     * Whether the whole output is free of failures.
     *
     * @return true when no page failed, in this run or before
     */
    public boolean isClean() {
        return failures + earlierFailures == 0;
    }

    /**
     * The numbers in a sentence.
     *
     * @return for example "12 articles, 1 failed"
     */
    @Override
    public String toString() {
        String earlier = earlierArticles + earlierFailures == 0
                ? ""
                : "; done before: " + earlierArticles + " articles, " + earlierFailures + " failed";
        return articles + " articles, " + failures + " failed" + earlier;
    }
}
