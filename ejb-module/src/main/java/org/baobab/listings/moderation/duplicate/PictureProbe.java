package org.baobab.listings.moderation.duplicate;

/**
 * How pictures within a few bits of one another are found by an index: of four quarters of sixteen bits, with at most seven bits that differ, one differs in
 * at most one; so each quarter is asked for as it is and with each single bit turned.
 */
final class PictureProbe {
    /** As many bits may differ. */
    static final int NEAR = 7;

    static final int QUARTERS = 4;

    private static final int BITS = 16;
    private static final long MASK = 0xFFFF;
    /** A picture with next to nothing in it is like any other such. */
    private static final int FEWEST_EDGES = 6;

    private PictureProbe() {}

    static int quarter(long hash, int number) {
        return (int) (hash >>> number * BITS & MASK);
    }

    static Integer[] probes(long hash, int number) {
        int exact = quarter(hash, number);
        Integer[] probes = new Integer[BITS + 1];
        probes[BITS] = exact;
        for (int bit = 0; bit < BITS; bit++) {
            probes[bit] = exact ^ 1 << bit;
        }
        return probes;
    }

    static boolean tells(long hash) {
        int edges = Long.bitCount(hash);
        return edges >= FEWEST_EDGES && edges <= Long.SIZE - FEWEST_EDGES;
    }

    static int distance(long hash, long other) {
        return Long.bitCount(hash ^ other);
    }
}
