package org.baobab.platform.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.persistence.OrganizationOwned;

/** That a person works for an organisation, and with which rights. Removing it ends them at once. */
@Entity
@Table(name = "membership")
public class Membership extends OrganizationOwned {
    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Membership() {}

    Membership(UUID organizationId, UUID accountId, Role role, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.accountId = accountId;
        this.role = role;
        this.createdAt = now;
    }

    void become(Role other) {
        role = other;
    }

    boolean isOwner() {
        return role == Role.OWNER;
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Role role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
