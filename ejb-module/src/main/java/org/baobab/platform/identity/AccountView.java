package org.baobab.platform.identity;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Versioned;

/** A person as shown to that person and to administrators. */
public record AccountView(
        UUID id,
        String email,
        String phone,
        String fullName,
        String locale,
        boolean emailVerified,
        PlatformRole platformRole,
        boolean locked,
        Instant createdAt,
        long version)
        implements Versioned {

    static AccountView of(Account account) {
        return new AccountView(
                account.id(),
                account.email(),
                account.phone(),
                account.fullName(),
                account.locale(),
                account.isEmailVerified(),
                account.platformRole(),
                account.isLocked(),
                account.createdAt(),
                account.version());
    }
}
