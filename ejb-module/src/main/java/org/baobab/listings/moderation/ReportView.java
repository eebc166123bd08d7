package org.baobab.listings.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * One report as moderators see it.
 *
 * @param accountId null where the reporter was not signed in
 * @param reporter the name, likewise
 */
public record ReportView(
        UUID id, ReportReason reason, String text, UUID accountId, String reporter, Instant createdAt) {}
