/**
 * How often a listing was seen, and how often somebody wanted more of it, by day. Each node counts in memory and adds its sums to {@code listing_figure} every
 * few seconds and when it stops, in one statement, so that a page costs nothing: a node killed with -9 loses the seconds that it had not written. A visitor is
 * counted once a day for each listing; what tells visitors apart is a salted hash that lives in this node's memory for that day only, and nothing of it is
 * kept. Days are those of UTC, which is Guinea's own time. Uses the listings' rights; nothing but the callers of {@link Figures} knows this package.
 */
package org.baobab.listings.figure;
