package org.baobab.listings.expiry;

import java.time.Instant;
import java.util.UUID;

/** A publication that ends or has ended; of the two owners one is null. */
public record ExpiringListing(UUID id, UUID organizationId, UUID accountId, String title, Instant expiresAt) {}
