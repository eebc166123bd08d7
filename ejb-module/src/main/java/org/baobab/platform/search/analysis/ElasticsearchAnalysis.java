package org.baobab.platform.search.analysis;

import java.util.Arrays;
import java.util.List;
import org.baobab.platform.search.IndexAnalysis;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** The analyzers of {@link IndexAnalysis} on Elasticsearch and OpenSearch. {@link LuceneAnalysis} is its twin: whoever changes one changes both. */
public final class ElasticsearchAnalysis implements ElasticsearchAnalysisConfigurer {
    private static final String[] PLAIN = {"baobab_elision", "lowercase", "asciifolding"};
    private static final String[] FRENCH = {
        "baobab_elision", "lowercase", "asciifolding", "baobab_french_stop", "baobab_french_stem"
    };
    private static final String[] ENGLISH = {
        "baobab_possessive", "lowercase", "asciifolding", "baobab_english_stop", "baobab_english_stem"
    };

    private final Synonyms synonyms;

    public ElasticsearchAnalysis(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        filters(context);
        analyzer(context, IndexAnalysis.FRENCH, FRENCH);
        analyzer(context, IndexAnalysis.FRENCH_SEARCH, withSynonyms(FRENCH));
        analyzer(context, IndexAnalysis.ENGLISH, ENGLISH);
        analyzer(context, IndexAnalysis.ENGLISH_SEARCH, withSynonyms(ENGLISH));
        analyzer(context, IndexAnalysis.SUGGEST, plus(PLAIN, "baobab_beginnings"));
        analyzer(context, IndexAnalysis.SUGGEST_SEARCH, PLAIN);
        context.normalizer(IndexAnalysis.FOLDED).custom().tokenFilters("lowercase", "asciifolding");
    }

    private void filters(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter("baobab_elision")
                .type("elision")
                .param("articles", array(StopWords.ELIDED))
                .param("articles_case", true);
        context.tokenFilter("baobab_french_stop").type("stop").param("stopwords", array(StopWords.FRENCH));
        context.tokenFilter("baobab_french_stem").type("stemmer").param("language", "light_french");
        context.tokenFilter("baobab_possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("baobab_english_stop").type("stop").param("stopwords", array(StopWords.ENGLISH));
        context.tokenFilter("baobab_english_stem").type("stemmer").param("language", "light_english");
        context.tokenFilter("baobab_beginnings")
                .type("edge_ngram")
                .param("min_gram", LuceneAnalysis.SHORTEST_BEGINNING)
                .param("max_gram", LuceneAnalysis.LONGEST_BEGINNING);
        if (!synonyms.rules().isEmpty()) {
            context.tokenFilter("baobab_synonyms").type("synonym_graph").param("synonyms", array(synonyms.rules()));
        }
    }

    private String[] withSynonyms(String... filters) {
        return synonyms.rules().isEmpty() ? filters : plus(filters, "baobab_synonyms");
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String... filters) {
        context.analyzer(name).custom().tokenizer("standard").tokenFilters(filters);
    }

    private static String[] plus(String[] filters, String last) {
        String[] all = Arrays.copyOf(filters, filters.length + 1);
        all[filters.length] = last;
        return all;
    }

    private static String[] array(List<String> words) {
        return words.toArray(String[]::new);
    }
}
