package org.baobab.platform.identity;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/** A person as shown to that person. */
public record ProfileView(
        UUID id,
        String email,
        String phone,
        String fullName,
        String locale,
        boolean emailVerified,
        UUID avatarDocumentId,
        @JsonbTransient long version)
        implements Versioned {

    static ProfileView of(Account account) {
        return new ProfileView(
                account.id(),
                account.email(),
                account.phone(),
                account.fullName(),
                account.locale(),
                account.isEmailVerified(),
                account.avatarDocumentId(),
                account.version());
    }
}
