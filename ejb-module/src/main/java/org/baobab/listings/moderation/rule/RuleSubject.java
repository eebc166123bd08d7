package org.baobab.listings.moderation.rule;

import java.util.UUID;
import org.baobab.listings.ListingView;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.money.Money;

/**
 * What rules look at.
 *
 * @param listingId null where a moderator only tries a text out
 * @param advertiserId null likewise
 * @param price null likewise
 */
public record RuleSubject(
        UUID listingId,
        UUID advertiserId,
        String title,
        String description,
        Offer offer,
        PropertyType type,
        Money price,
        String country) {

    static RuleSubject of(ListingView listing) {
        return new RuleSubject(
                listing.id(),
                listing.advertiser() == null ? null : listing.advertiser().id(),
                listing.title(),
                listing.description() == null ? "" : listing.description(),
                listing.offer(),
                listing.type(),
                listing.price(),
                listing.address() == null ? null : listing.address().country());
    }

    static RuleSubject of(TryRules text) {
        boolean priced = text.price() != null
                && text.price().amount() != null
                && text.price().currency() != null;
        return new RuleSubject(
                null,
                null,
                text.title(),
                text.description(),
                text.offer(),
                text.type(),
                priced ? text.price() : null,
                null);
    }
}
