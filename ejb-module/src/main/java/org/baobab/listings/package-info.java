/**
 * Property for sale, rent and stays: listings, and those who advertise them.
 *
 * <p>A <i>listing</i> belongs to an <i>advertiser</i>, which is an organisation that uses the app, or a person. It is written as a draft and becomes visible to
 * everybody by being published, at once unless a {@link org.baobab.listings.PublicationRule} holds it for a moderator. It expires after some weeks unless it is
 * renewed. In any state but PUBLISHED it exists for its advertiser (and for moderators) only.
 *
 * <p>{@link org.baobab.listings.Listings} is the public face. Every change fires {@link org.baobab.listings.ListingChanged} inside its transaction. Subpackages
 * (photos, finding, moderation and so on) use this package; it knows none of them and asks them through {@link org.baobab.listings.PhotoShelf} and
 * {@link org.baobab.listings.PublicationRule}.
 */
package org.baobab.listings;
