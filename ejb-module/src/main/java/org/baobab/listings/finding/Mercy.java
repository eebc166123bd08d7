package org.baobab.listings.finding;

/** How much less than what was typed is good enough, from nothing on; the next is tried where there are few hits or none. */
enum Mercy {
    NONE,
    /** Of long words a letter or two may be wrong. */
    MISTYPED,
    /** And not all of the words have to be there. */
    FEWER_WORDS
}
