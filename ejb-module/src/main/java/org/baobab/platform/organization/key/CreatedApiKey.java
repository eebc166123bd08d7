package org.baobab.platform.organization.key;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Role;

/** A new key with its secret, which nobody can show again. */
public record CreatedApiKey(
        UUID id, String name, Role role, String prefix, Instant createdAt, Instant expiresAt, String secret) {
    @Override
    public String toString() {
        return "CreatedApiKey[" + id + "]";
    }
}
