package org.baobab.listings;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.money.Money;

/**
 * A listing that somebody else sets up for its advertiser.
 *
 * @param organizationId of an agency's; null for a person's
 * @param accountId of a private advertiser's; null for an agency's
 * @param createdBy who is said to have written it
 * @param state DRAFT, PENDING, PUBLISHED, EXPIRED or ARCHIVED
 * @param publishedAt where it was or is published
 * @param formerPrice what it cost until a while after its publication; null for the same
 */
public record ProvideListing(
        UUID organizationId,
        UUID accountId,
        UUID createdBy,
        ListingFacts facts,
        ListingState state,
        Instant createdAt,
        Instant publishedAt,
        Money formerPrice) {}
