package org.baobab.platform.search.analysis;

import java.util.Collection;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;

/** A tokenizer and what is done to its words. */
final class TextAnalyzer extends Analyzer {
    private final Tokens tokenizer;
    private final UnaryOperator<TokenStream> filters;

    TextAnalyzer(Tokens tokenizer, UnaryOperator<TokenStream> filters) {
        this.tokenizer = tokenizer;
        this.filters = filters;
    }

    /** Makes a tokenizer; each thread has its own. */
    interface Tokens {
        Tokenizer make();
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer source = tokenizer.make();
        return new TokenStreamComponents(source, filters.apply(source));
    }

    /** Of a normalizer: the whole text is one word. */
    @Override
    protected TokenStream normalize(String field, TokenStream in) {
        return filters.apply(in);
    }

    static CharArraySet set(Collection<String> words) {
        return CharArraySet.unmodifiableSet(new CharArraySet(words, true));
    }
}
