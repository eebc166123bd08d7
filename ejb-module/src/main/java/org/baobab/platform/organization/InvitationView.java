package org.baobab.platform.organization;

import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Role;

/** An invitation that nobody has followed yet. */
public record InvitationView(UUID id, String email, Role role, Instant createdAt, Instant expiresAt) {
    static InvitationView of(Invitation invitation) {
        return new InvitationView(
                invitation.id(), invitation.email(), invitation.role(), invitation.createdAt(), invitation.expiresAt());
    }
}
