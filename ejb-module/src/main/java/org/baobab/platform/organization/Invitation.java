package org.baobab.platform.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.identity.EmailAddress;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.persistence.OrganizationOwned;

/**
 * A letter to somebody without an account. Its link holds until it expires, is followed by the owner of that mailbox, or is replaced by a newer letter to the
 * same address.
 */
@Entity
@Table(name = "invitation")
public class Invitation extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "accepted_by")
    private UUID acceptedBy;

    @Version
    private long version;

    protected Invitation() {}

    Invitation(UUID organizationId, EmailAddress email) {
        super(organizationId);
        this.id = Ids.next();
        this.email = email.value();
    }

    void offer(Role offered, SecretToken token, Instant now, Duration life) {
        role = offered;
        tokenHash = token.hash();
        createdAt = now;
        expiresAt = now.plus(life);
    }

    void acceptedBy(UUID account, Instant now) {
        acceptedBy = account;
        acceptedAt = now;
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    boolean isOpen(Instant now) {
        return acceptedAt == null && now.isBefore(expiresAt);
    }

    UUID id() {
        return id;
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
