package org.baobab.platform.identity.challenge;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.RuleViolationException;

/** Makes the secrets of mailed links and takes them back, in the caller's transaction. */
@Stateless
public class AccountTokens {
    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** A new secret; earlier ones for the same purpose end with it. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public String issue(UUID accountId, TokenPurpose purpose, String email, Duration life) {
        revoke(accountId, purpose);
        byte[] secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        em.persist(new AccountToken(accountId, purpose, email, Digests.of(token), clock.instant(), life));
        return token;
    }

    /** @throws RuleViolationException if the secret is unknown, used, replaced or late */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Redeemed redeem(String token, TokenPurpose purpose) {
        AccountToken found = find(token, purpose, LockModeType.PESSIMISTIC_WRITE);
        found.use(clock.instant());
        return new Redeemed(found.accountId(), found.email());
    }

    /** What {@link #redeem} would give now, without using it up. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Redeemed peek(String token, TokenPurpose purpose) {
        AccountToken found = find(token, purpose, LockModeType.NONE);
        return new Redeemed(found.accountId(), found.email());
    }

    /** Ends the links for this purpose that are still under way. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void revoke(UUID accountId, TokenPurpose purpose) {
        em.createQuery("""
                        update AccountToken t set t.usedAt = :now
                        where t.accountId = :account and t.purpose = :purpose and t.usedAt is null""")
                .setParameter("now", clock.instant())
                .setParameter("account", accountId)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /** How many such links went out since then. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public long issuedSince(UUID accountId, TokenPurpose purpose, Instant since) {
        return em.createQuery("""
                        select count(t) from AccountToken t
                        where t.accountId = :account and t.purpose = :purpose and t.createdAt > :since""", Long.class)
                .setParameter("account", accountId)
                .setParameter("purpose", purpose)
                .setParameter("since", since)
                .getSingleResult();
    }

    private AccountToken find(String token, TokenPurpose purpose, LockModeType lock) {
        Optional<AccountToken> found = em.createQuery(
                        "select t from AccountToken t where t.tokenHash = :hash and t.purpose = :purpose",
                        AccountToken.class)
                .setParameter("hash", Digests.of(token == null ? "" : token))
                .setParameter("purpose", purpose)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
        return found.filter(open -> open.isOpen(clock.instant()))
                .orElseThrow(() -> new RuleViolationException("token", "token.invalid"));
    }

    public record Redeemed(UUID accountId, String email) {}
}
