/**
 * Listings that look like others: by their words and by their pictures.
 *
 * <p>A task compares each listing as it is published, changed, or gets photos. Of a text it keeps a <i>print</i>: a hash of the very words, and sixteen numbers
 * (a MinHash over runs of three words, in bands) of which similar texts share at least one. Pictures have a hash of 64 bits, of which similar ones differ in a
 * few; searched by its four quarters, of which one differs in at most one bit then. Both are found by an index, and only what is found is compared exactly.
 */
package org.baobab.listings.moderation.duplicate;
