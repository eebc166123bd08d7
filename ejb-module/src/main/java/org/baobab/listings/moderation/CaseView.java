package org.baobab.listings.moderation;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.moderation.rule.RejectionReason;
import org.baobab.platform.kernel.Versioned;

/**
 * A case as moderators see it.
 *
 * @param title of the listing, or the advertiser's name
 * @param listingId null where the case is not about one, or its row is gone
 * @param reports how many different people reported
 * @param claimedBy who works on it until {@code claimedUntil}; null for nobody
 * @param words what the advertiser was told
 * @param note for moderators
 */
public record CaseView(
        UUID id,
        CaseKind kind,
        CaseState state,
        UUID listingId,
        UUID advertiserId,
        UUID conversationId,
        String title,
        List<FoundView> findings,
        int reports,
        Instant openedAt,
        Moderator claimedBy,
        Instant claimedUntil,
        Decision decision,
        RejectionReason reason,
        String words,
        String note,
        Moderator decidedBy,
        Instant decidedAt,
        @JsonbTransient long version)
        implements Versioned {

    /** @param name null where the account is gone */
    public record Moderator(UUID id, String name) {}
}
