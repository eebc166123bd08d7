/**
 * Photos of listings: a row beside a document of the bucket of photos, in an order of which the first is the cover.
 *
 * <p>Everything that changes the photos of one listing holds the listing's row, so nothing that happens at the same moment is lost. What a photo's document is
 * drawn in is the business of {@link org.baobab.platform.picture}; as soon as it is, the photo shows its three sizes. A picture that is narrower than a size is
 * shown there as wide as it is, never larger. One that turns out to be unreadable is no photo any more.
 *
 * <p>Addresses of photos name a random key and a size, hold for ever and need no login; they end with the photo. So who has seen an address of a draft can show
 * it to others, as with every link that cannot be guessed.
 */
package org.baobab.listings.photo;
