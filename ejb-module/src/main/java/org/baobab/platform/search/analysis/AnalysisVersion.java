package org.baobab.platform.search.analysis;

/** What text is made into, in one text: another one wants another index. */
public final class AnalysisVersion {
    /** Counts up whenever a chain of {@link LuceneAnalysis} and {@link ElasticsearchAnalysis} changes. */
    private static final int CHAINS = 1;

    private AnalysisVersion() {}

    public static String of(Synonyms synonyms) {
        return CHAINS + "\n" + StopWords.FRENCH + StopWords.ENGLISH + StopWords.ELIDED + "\n" + synonyms.rules();
    }
}
