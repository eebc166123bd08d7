package org.baobab.listings.moderation.duplicate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** What similar texts have in common: runs of three words, and a MinHash of them in sixteen bands of four. */
final class TextSketch {
    static final int BANDS = 16;

    private static final int ROWS = 4;
    private static final int RUN = 3;
    /** With fewer words, texts are alike by chance. */
    private static final int FEWEST_WORDS = 20;

    private static final long SEED = 0x9E3779B97F4A7C15L;

    private TextSketch() {}

    /** @return none where the text is too short to tell */
    static long[] bands(String folded) {
        long[] runs = runs(folded);
        if (runs.length + RUN - 1 < FEWEST_WORDS) {
            return new long[0];
        }
        long[] bands = new long[BANDS];
        for (int band = 0; band < BANDS; band++) {
            long joined = band;
            for (int row = 0; row < ROWS; row++) {
                joined = mix(joined ^ least(runs, mix(SEED * (band * ROWS + row + 1))));
            }
            bands[band] = joined;
        }
        return bands;
    }

    private static long least(long[] runs, long salt) {
        long least = Long.MAX_VALUE;
        for (long run : runs) {
            least = Math.min(least, mix(run ^ salt));
        }
        return least;
    }

    /** How much two texts share of what they have together, from 0 to 1. */
    static double similarity(String folded, String other) {
        Set<Long> some = set(runs(folded));
        Set<Long> others = set(runs(other));
        if (some.isEmpty() || others.isEmpty()) {
            return 0;
        }
        Set<Long> both = new HashSet<>(some);
        both.retainAll(others);
        return (double) both.size() / (some.size() + others.size() - both.size());
    }

    private static Set<Long> set(long[] runs) {
        Set<Long> set = new HashSet<>();
        Arrays.stream(runs).forEach(set::add);
        return set;
    }

    private static long[] runs(String folded) {
        String[] words = folded.split(" ");
        if (words.length < RUN) {
            return new long[0];
        }
        long[] runs = new long[words.length - RUN + 1];
        for (int i = 0; i < runs.length; i++) {
            long run = 0;
            for (int word = i; word < i + RUN; word++) {
                run = mix(run ^ hash(words[word]));
            }
            runs[i] = run;
        }
        return runs;
    }

    private static long hash(String word) {
        long hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
        }
        return hash;
    }

    /** Spreads every bit over all (the finaliser of SplitMix64). */
    private static long mix(long bits) {
        long mixed = bits + SEED;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
