package org.baobab.platform.identity.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/**
 * One sign-in of one person. It lives until it expires unused or is revoked, for good, with a reason. Whoever renews or ends it holds its row's lock, so that
 * of two refreshes in the same instant one is first and the other a reuse.
 */
@Entity
@Table(name = "account_session")
public class AccountSession {
    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SessionKind kind;

    @Column(name = "family_hash", updatable = false)
    private byte[] familyHash;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Size(max = Device.LONGEST)
    private String device;

    private String address;

    @Column(name = "organization_id")
    private UUID organizationId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "revoked_reason")
    private RevocationReason revokedReason;

    protected AccountSession() {}

    private AccountSession(UUID id, UUID accountId, SessionKind kind, SessionToken token, Client client) {
        this.id = id;
        this.accountId = accountId;
        this.kind = kind;
        this.familyHash = token.familyHash();
        this.tokenHash = token.currentHash();
        this.device = Device.of(client.userAgent()).description();
        this.address = client.address();
    }

    static Opening open(UUID accountId, SessionKind kind, Client client, Instant now, Duration life) {
        UUID id = Ids.next();
        SessionToken token = SessionToken.first(id);
        AccountSession session = new AccountSession(id, accountId, kind, token, client);
        session.createdAt = now;
        session.lastUsedAt = now;
        session.expiresAt = now.plus(life);
        return new Opening(session, token);
    }

    /** What the token that was presented means for this session. */
    Standing standing(SessionToken presented, Instant now) {
        if (!presented.isOfFamily(familyHash) || !isLive(now)) {
            return Standing.INVALID;
        }
        return presented.isCurrent(tokenHash) ? Standing.CURRENT : Standing.SPENT;
    }

    SessionToken renew(SessionToken presented, Client client, Instant now, Duration life) {
        SessionToken next = presented.next();
        tokenHash = next.currentHash();
        address = client.address();
        used(now, life);
        return next;
    }

    void used(Instant now, Duration life) {
        lastUsedAt = now;
        expiresAt = now.plus(life);
    }

    void revoke(RevocationReason reason, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revokedReason = reason;
        }
    }

    void choose(UUID organization) {
        organizationId = organization;
    }

    boolean isLive(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    public UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    SessionKind kind() {
        return kind;
    }

    enum Standing {
        CURRENT,
        SPENT,
        INVALID
    }

    record Opening(AccountSession session, SessionToken token) {}
}
