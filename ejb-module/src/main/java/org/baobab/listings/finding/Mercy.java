package org.baobab.listings.finding;

/** How much less than what was typed is good enough, from nothing on; the next is tried where there are few hits or none. */
enum Mercy {
    NONE(0),
    /** Of words of some length one letter may be wrong. */
    MISTYPED(1),
    /** And of long ones two. */
    BADLY_MISTYPED(2),
    /** And not all of the words have to be there. */
    FEWER_WORDS(2);

    private static final int LONG_WORD = 8;

    private final int edits;

    Mercy(int edits) {
        this.edits = edits;
    }

    /** How many letters of the word may be wrong. */
    int edits(SoughtText.Term term) {
        if (!term.mayBeMistyped()) {
            return 0;
        }
        return term.text().length() < LONG_WORD ? Math.min(edits, 1) : edits;
    }
}
