package org.baobab.platform.notification.device;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.persistence.OwnSql;

/** Where push messages find people. A token is longer than an index takes, so a row is found by its hash. */
@ApplicationScoped
@Transactional
public class Devices {
    static final int LONGEST_TOKEN = 4096;
    static final int MOST = 20;

    private static final String PUT = """
            INSERT INTO device (token_hash, token, account_id, platform, created_at, seen_at)
            VALUES (:hash, :token, :account, :platform, :now, :now)
            ON CONFLICT (token_hash) DO UPDATE SET account_id = :account, platform = :platform, seen_at = :now
            """;

    private static final String DROP_UNSEEN = """
            DELETE FROM device WHERE token_hash IN (
                SELECT token_hash FROM device WHERE account_id = :account ORDER BY seen_at DESC, token_hash OFFSET :most)
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The device is the caller's from now on, whosever it was. */
    public void put(String token, Platform platform) {
        UUID account = caller.requireAccount();
        OwnSql.changing(em, PUT)
                .setParameter("hash", hash(checked(token)))
                .setParameter("token", token)
                .setParameter("account", account)
                .setParameter("platform", platform.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
        OwnSql.changing(em, DROP_UNSEEN)
                .setParameter("account", account)
                .setParameter("most", MOST)
                .executeUpdate();
    }

    /** The caller wants nothing on it any more; one that is not the caller's stays. */
    public void remove(String token) {
        em.createQuery("delete from Device d where d.tokenHash = :hash and d.accountId = :account")
                .setParameter("hash", hash(checked(token)))
                .setParameter("account", caller.requireAccount())
                .executeUpdate();
    }

    /** Nothing reaches it any more. */
    public void drop(String token) {
        em.createQuery("delete from Device d where d.tokenHash = :hash")
                .setParameter("hash", hash(token))
                .executeUpdate();
    }

    /** Those of one person, the one seen last first. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<String> tokensOf(UUID account) {
        return em.createQuery(
                        "select d.token from Device d where d.accountId = :account order by d.seenAt desc",
                        String.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** Those of many at once, for a message to all of them. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<DeviceView> of(Collection<UUID> accounts) {
        return em.createQuery(
                        "select new org.baobab.platform.notification.device.DeviceView(d.accountId, d.token, d.platform)"
                                + " from Device d where d.accountId in :accounts order by d.accountId, d.seenAt desc",
                        DeviceView.class)
                .setParameter("accounts", accounts)
                .getResultList();
    }

    private static String checked(String token) {
        if (token.isBlank() || token.length() > LONGEST_TOKEN || !token.matches("[^\\p{Cntrl}\\s]+")) {
            throw new RuleViolationException("token", "device-token.invalid");
        }
        return token;
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
