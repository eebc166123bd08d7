package org.baobab.platform.identity.token;

import java.time.Instant;
import java.util.UUID;

/** What a genuine access token says. Whether its session still holds is another question. */
public record AccessClaims(UUID accountId, UUID sessionId, Instant expiresAt) {}
