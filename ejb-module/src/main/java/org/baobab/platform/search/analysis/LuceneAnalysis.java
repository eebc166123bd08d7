package org.baobab.platform.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SolrSynonymParser;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.baobab.platform.search.IndexAnalysis;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** The analyzers of {@link IndexAnalysis} on Lucene. {@link ElasticsearchAnalysis} is its twin: whoever changes one changes both. */
public final class LuceneAnalysis implements LuceneAnalysisConfigurer {
    static final int SHORTEST_BEGINNING = 1;
    static final int LONGEST_BEGINNING = 20;

    private static final CharArraySet ELIDED = TextAnalyzer.set(StopWords.ELIDED);
    private static final CharArraySet FRENCH_STOP = TextAnalyzer.set(StopWords.FRENCH);
    private static final CharArraySet ENGLISH_STOP = TextAnalyzer.set(StopWords.ENGLISH);

    private final Synonyms synonyms;

    public LuceneAnalysis(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(IndexAnalysis.FRENCH).instance(words(LuceneAnalysis::french));
        context.analyzer(IndexAnalysis.FRENCH_SEARCH).instance(withSynonyms(LuceneAnalysis::french));
        context.analyzer(IndexAnalysis.ENGLISH).instance(words(LuceneAnalysis::english));
        context.analyzer(IndexAnalysis.ENGLISH_SEARCH).instance(withSynonyms(LuceneAnalysis::english));
        context.analyzer(IndexAnalysis.SUGGEST)
                .instance(
                        words(in -> new EdgeNGramTokenFilter(plain(in), SHORTEST_BEGINNING, LONGEST_BEGINNING, false)));
        context.analyzer(IndexAnalysis.SUGGEST_SEARCH).instance(words(LuceneAnalysis::plain));
        context.normalizer(IndexAnalysis.FOLDED)
                .instance(
                        new TextAnalyzer(KeywordTokenizer::new, in -> new ASCIIFoldingFilter(new LowerCaseFilter(in))));
    }

    private static Analyzer words(UnaryOperator<TokenStream> filters) {
        return new TextAnalyzer(StandardTokenizer::new, filters);
    }

    /** The synonyms go through the same chain, so they meet the words of a question by their stems. */
    private Analyzer withSynonyms(UnaryOperator<TokenStream> filters) {
        SynonymMap map = map(words(filters));
        return words(in -> map.fst == null ? filters.apply(in) : new SynonymGraphFilter(filters.apply(in), map, true));
    }

    private SynonymMap map(Analyzer chain) {
        try {
            SolrSynonymParser parser = new SolrSynonymParser(true, true, chain);
            parser.parse(new StringReader(String.join("\n", synonyms.rules())));
            return parser.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ParseException e) {
            throw new IllegalStateException("These synonyms are none: " + e.getMessage(), e);
        }
    }

    private static TokenStream plain(TokenStream in) {
        return new ASCIIFoldingFilter(new LowerCaseFilter(new ElisionFilter(in, ELIDED)));
    }

    private static TokenStream french(TokenStream in) {
        return new FrenchLightStemFilter(new StopFilter(plain(in), FRENCH_STOP));
    }

    private static TokenStream english(TokenStream in) {
        TokenStream plain = new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(in)));
        return new KStemFilter(new StopFilter(plain, ENGLISH_STOP));
    }
}
