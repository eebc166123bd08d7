package org.baobab.platform.identity.session;

import java.time.Instant;
import java.util.UUID;

/** One of a person's sign-ins, as shown to that person. */
public record SessionView(
        UUID id,
        SessionKind kind,
        String device,
        String address,
        boolean current,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt) {}
