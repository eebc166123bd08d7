package org.baobab.platform.organization.key;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.persistence.OrganizationOwned;

/** Lets whoever holds its secret act in one organisation with one role, until it expires or is revoked, for good. */
@Entity
@Table(name = "api_key")
public class ApiKey extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(updatable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Role role;

    @Column(updatable = false)
    private String prefix;

    @Column(name = "secret_hash", updatable = false)
    private byte[] secretHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiKey() {}

    ApiKey(UUID organizationId, String name, Role role, KeySecret secret, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.name = name;
        this.role = role;
        this.prefix = secret.prefix();
        this.secretHash = secret.hash();
        this.createdAt = now;
    }

    void madeBy(UUID account) {
        createdBy = account;
    }

    void endAt(Instant moment) {
        expiresAt = moment;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    Role role() {
        return role;
    }

    String prefix() {
        return prefix;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant lastUsedAt() {
        return lastUsedAt;
    }
}
