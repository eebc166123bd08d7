package org.baobab.platform.organization;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Versioned;

/** A member as the other members see them. */
public record MemberView(
        UUID userId,
        String fullName,
        String email,
        Role role,
        Instant since,
        @JsonbTransient long version) implements Versioned {

    static MemberView of(Membership membership, AccountView account) {
        return new MemberView(
                account.id(),
                account.fullName(),
                account.email(),
                membership.role(),
                membership.createdAt(),
                membership.version());
    }
}
