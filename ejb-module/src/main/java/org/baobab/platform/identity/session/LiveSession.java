package org.baobab.platform.identity.session;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.PlatformRole;

/** A session that holds, with what each request asks about its account. The secret's hash is there only to be compared. */
public record LiveSession(
        UUID id,
        UUID accountId,
        SessionKind kind,
        byte[] tokenHash,
        Instant lastUsedAt,
        Instant expiresAt,
        UUID organizationId,
        PlatformRole platformRole) {}
