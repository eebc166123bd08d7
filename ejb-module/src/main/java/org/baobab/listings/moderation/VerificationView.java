package org.baobab.listings.moderation;

import java.time.Instant;
import java.util.UUID;

/**
 * How far an advertiser is with being verified.
 *
 * @param state null where it never asked; DONE with {@code verified} or with a reason why not
 * @param caseId of the latest request
 */
public record VerificationView(
        UUID advertiserId, boolean verified, UUID caseId, CaseState state, Instant askedAt, String reason) {}
