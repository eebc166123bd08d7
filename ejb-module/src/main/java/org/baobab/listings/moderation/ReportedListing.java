package org.baobab.listings.moderation;

import java.time.Instant;
import java.util.UUID;

/** A report as its reporter sees it; whoever has its id may ask what became of it. */
public record ReportedListing(UUID id, UUID listingId, ReportReason reason, CaseState state, Instant createdAt) {}
