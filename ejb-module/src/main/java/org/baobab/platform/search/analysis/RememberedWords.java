package org.baobab.platform.search.analysis;

import java.io.IOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.CharArrayMap;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * Makes of each word what a chain of filters makes of it, and remembers what that was: a few thousand words are most of what people write, and a chain of five costs
 * more than anything else in indexing. For filters that look at one word alone, and give one or none.
 */
final class RememberedWords extends TokenFilter {
    /** Then it forgets them all. Each thread has its own. */
    private static final int MOST = 10_000;

    private static final char[] DROPPED = {};

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute position = addAttribute(PositionIncrementAttribute.class);
    private final CharArrayMap<char[]> known = new CharArrayMap<>(MOST / 8, false);
    private final OneWord one = new OneWord();
    private final TokenStream chain;
    private int dropped;

    RememberedWords(TokenStream in, UnaryOperator<TokenStream> filters) {
        super(in);
        chain = filters.apply(one);
    }

    @Override
    public boolean incrementToken() throws IOException {
        dropped = 0;
        while (input.incrementToken()) {
            char[] made = known.get(term.buffer(), 0, term.length());
            if (made == null) {
                made = make();
            }
            if (made != DROPPED) {
                term.copyBuffer(made, 0, made.length);
                position.setPositionIncrement(position.getPositionIncrement() + dropped);
                return true;
            }
            dropped += position.getPositionIncrement();
        }
        return false;
    }

    private char[] make() throws IOException {
        String word = term.toString();
        one.say(word);
        chain.reset();
        char[] made = chain.incrementToken() ? one.made() : DROPPED;
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(word, made);
        return made;
    }

    /** What was dropped behind the last word counts, too. */
    @Override
    public void end() throws IOException {
        super.end();
        position.setPositionIncrement(position.getPositionIncrement() + dropped);
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        dropped = 0;
    }

    /** A text of one word, with attributes of its own. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private String word;

        void say(String next) {
            word = next;
        }

        /** By the filters around it, which have the same attributes. */
        char[] made() {
            return term.toString().toCharArray();
        }

        @Override
        public boolean incrementToken() {
            if (word == null) {
                return false;
            }
            clearAttributes();
            term.append(word);
            word = null;
            return true;
        }
    }
}
