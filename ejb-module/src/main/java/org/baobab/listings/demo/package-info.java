/**
 * The chapter of the demonstration that shows property: three hundred listings of two agencies and a dozen people, in the quarters of Conakry and in Kindia,
 * Labé, Kankan and Nzérékoré, each with words, a price and a place of its own. A seed makes all of it, so it is the same everywhere.
 *
 * <p>The rows are there before anybody is served. Their pictures are drawn by us ({@link org.baobab.listings.demo.art}) and come by a task, a few at a time and
 * covers first, so that what people send meanwhile does not wait; the table {@code demonstration_listing} knows which are still to come, over restarts too.
 */
package org.baobab.listings.demo;
