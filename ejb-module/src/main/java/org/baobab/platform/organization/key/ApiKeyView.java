package org.baobab.platform.organization.key;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Role;

/**
 * A key that holds.
 *
 * @param prefix the part of the secret by which its holder can tell keys apart
 * @param lastUsedAt to about a minute; null for never
 */
public record ApiKeyView(
        UUID id, String name, Role role, String prefix, Instant createdAt, Instant expiresAt, Instant lastUsedAt) {

    static ApiKeyView of(ApiKey key) {
        return new ApiKeyView(
                key.id(), key.name(), key.role(), key.prefix(), key.createdAt(), key.expiresAt(), key.lastUsedAt());
    }
}
