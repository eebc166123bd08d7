package org.baobab.platform.identity.session;

import java.time.Duration;
import java.util.UUID;

/** A session with its secret, which is known only now, and how long that is good for if nobody uses it. */
public record OpenedSession(UUID id, UUID accountId, String token, Duration life) {}
