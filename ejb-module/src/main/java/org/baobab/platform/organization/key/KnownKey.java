package org.baobab.platform.organization.key;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Role;

/** What checking a secret takes. */
public record KnownKey(
        UUID id,
        String prefix,
        UUID organizationId,
        Role role,
        byte[] secretHash,
        Instant expiresAt,
        Instant lastUsedAt) {
    boolean holds(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }
}
