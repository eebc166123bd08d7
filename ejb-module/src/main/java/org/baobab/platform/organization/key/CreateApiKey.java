package org.baobab.platform.organization.key;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.baobab.platform.kernel.Role;

/**
 * A key for a program.
 *
 * @param name what it is for, such as "website"
 * @param expiresAt when it ends by itself; null for never
 */
public record CreateApiKey(
        @NotNull @Size(max = 80) String name, @NotNull Role role, Instant expiresAt) {}
