package org.baobab.listings.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What a moderator decides.
 *
 * @param reason of a rejection: one of the list, or other words for the advertiser
 * @param note for moderators
 */
public record DecideCase(
        @NotNull Decision decision,
        @Size(max = 500) String reason,
        @Size(max = 2000) String note) {}
