/**
 * Finding listings. A {@link org.baobab.listings.finding.ListingQuery} is what somebody looks for, {@link org.baobab.listings.finding.ListingSearch} answers it: from
 * the search index where it can answer, and else from the database, by the same filters and less well by words; the answer says so. What a search means is written
 * down once for both: {@link org.baobab.listings.finding.SoughtText} reads what was typed, {@code listing_folded}, {@code listing_key} and {@code listing_words} of the
 * migration make what it is held against, for rows and for documents alike. Hits are read from the rows as they are when somebody asks, so what was withdrawn a moment
 * ago is not shown.
 */
package org.baobab.listings.finding;
