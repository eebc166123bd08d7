package org.baobab.platform.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Remembers what a chain of filters makes of a word. A language has few words that are used all the time, and the steps from one of them to its stem cost far more
 * than to look it up. Only for chains that make one word or none of each, whatever stands beside it.
 */
final class WordMemory {
    /** A power of two. Where two words share a place, the later one has it. */
    private static final int PLACES = 1 << 15;

    /** Longer ones are rarely met a second time. */
    private static final int LONGEST = 24;

    private final UnaryOperator<TokenStream> chain;

    /** Written and read by many threads without a lock: whoever misses what another has just written works it out once more. */
    private final Entry[] places = new Entry[PLACES];

    WordMemory(UnaryOperator<TokenStream> chain) {
        this.chain = chain;
    }

    /** @param stem null where the chain leaves the word out */
    private record Entry(char[] word, char[] stem) {
        boolean isOf(char[] text, int length) {
            return Arrays.equals(word, 0, word.length, text, 0, length);
        }
    }

    /** The chain, but for words that it has met before. */
    TokenStream over(TokenStream in) {
        return new Remembering(in);
    }

    private final class Remembering extends FilteringTokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OneWord one = new OneWord();
        private final TokenStream steps = chain.apply(one);
        private final CharTermAttribute made = steps.addAttribute(CharTermAttribute.class);

        Remembering(TokenStream in) {
            super(in);
        }

        @Override
        protected boolean accept() {
            char[] stem = stem(term.buffer(), term.length());
            if (stem == null) {
                return false;
            }
            term.copyBuffer(stem, 0, stem.length);
            return true;
        }

        private char[] stem(char[] text, int length) {
            if (length > LONGEST) {
                return workOut(text, length);
            }
            int place = hash(text, length) & PLACES - 1;
            Entry met = places[place];
            if (met == null || !met.isOf(text, length)) {
                met = new Entry(Arrays.copyOf(text, length), workOut(text, length));
                places[place] = met;
            }
            return met.stem();
        }

        private char[] workOut(char[] text, int length) {
            try {
                one.say(text, length);
                steps.reset();
                char[] stem = steps.incrementToken() ? Arrays.copyOf(made.buffer(), made.length()) : null;
                steps.end();
                steps.close();
                return stem;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static int hash(char[] text, int length) {
        int hash = 0;
        for (int i = 0; i < length; i++) {
            hash = 31 * hash + text[i];
        }
        return hash ^ hash >>> 15;
    }

    /** A text of a single word. */
    private static final class OneWord extends TokenStream {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private boolean said = true;

        void say(char[] text, int length) {
            clearAttributes();
            term.copyBuffer(text, 0, length);
            said = false;
        }

        @Override
        public boolean incrementToken() {
            boolean more = !said;
            said = true;
            return more;
        }
    }
}
