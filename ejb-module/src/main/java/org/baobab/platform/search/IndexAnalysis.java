package org.baobab.platform.search;

/**
 * How text becomes words, under the same names on Lucene and on Elasticsearch. A field of text names the analyzer by which it is indexed and, for languages and
 * suggestions, the one by which a question to it is read:
 *
 * <pre>{@code
 * @FullTextField(analyzer = IndexAnalysis.FRENCH, searchAnalyzer = IndexAnalysis.FRENCH_SEARCH)
 * String title;
 *
 * @KeywordField(normalizer = IndexAnalysis.FOLDED, sortable = Sortable.YES, aggregable = Aggregable.YES)
 * String city;
 * }</pre>
 *
 * <p>Highlighting is none of the index's: the server's Lucene comes without that part.
 */
public final class IndexAnalysis {
    /** French: without elision, accents and stop words, by the stem. */
    public static final String FRENCH = "french";

    /** As {@link #FRENCH}, and each word stands for its synonyms. Of questions only. */
    public static final String FRENCH_SEARCH = "french_search";

    /** English: without possessives, accents and stop words, by the stem. */
    public static final String ENGLISH = "english";

    /** As {@link #ENGLISH}, and each word stands for its synonyms. Of questions only. */
    public static final String ENGLISH_SEARCH = "english_search";

    /** The beginnings of each word, for what is found while somebody writes. */
    public static final String SUGGEST = "text_suggest";

    /** What somebody has written so far, for fields of {@link #SUGGEST}. Of questions only. */
    public static final String SUGGEST_SEARCH = "text_suggest_search";

    /** A normalizer: the whole text without case and accents, for filters and sorting. */
    public static final String FOLDED = "keyword_folded";

    private IndexAnalysis() {}
}
