package org.baobab.listings.moderation.rule;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** What rules ask of the past; moderation answers. */
public interface PublicationHistory {
    /** How many listings of this advertiser moderators have rejected within that time. */
    int rejected(UUID advertiserId, Duration within);

    /** Why a moderator last rejected this listing; empty where none did, or only in words. */
    Optional<RejectionReason> lastRejection(UUID listingId);

    /** Whether somebody else has published the same words. */
    boolean isPublishedByAnother(UUID advertiserId, long textHash);

    /** Whether a moderator has approved this very content of the listing. */
    boolean isCleared(UUID listingId, String fingerprint);
}
