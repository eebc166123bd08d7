package org.baobab.platform.identity.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/** The secret of a link that went to a mailbox: it proves, once and for a while, that somebody reads that mailbox. */
@Entity
@Table(name = "account_token")
public class AccountToken {
    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TokenPurpose purpose;

    @Column(updatable = false)
    private String email;

    @Column(name = "token_hash", updatable = false)
    private byte[] tokenHash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected AccountToken() {}

    AccountToken(UUID accountId, TokenPurpose purpose, String email, byte[] tokenHash, Instant now, Duration life) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.purpose = purpose;
        this.email = email;
        this.tokenHash = tokenHash;
        this.createdAt = now;
        this.expiresAt = now.plus(life);
    }

    boolean isOpen(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    void use(Instant now) {
        usedAt = now;
    }

    UUID accountId() {
        return accountId;
    }

    String email() {
        return email;
    }
}
