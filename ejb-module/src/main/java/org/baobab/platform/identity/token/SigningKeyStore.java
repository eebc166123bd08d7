package org.baobab.platform.identity.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.baobab.platform.persistence.OwnSql;

/** Signing keys in the database, where all nodes find the same ones. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class SigningKeyStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Those that sign or still verify, newest first. */
    List<SigningKey> published() {
        return em.createQuery("""
                        select k from SigningKey k where k.publishedUntil is null or k.publishedUntil > :now
                        order by k.createdAt desc""", SigningKey.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * Puts a new key in the place of the one that the caller saw. If another node was faster, its key stays and this one is dropped.
     *
     * @param seen the active key's id, or null if there was none
     */
    void replace(String seen, NewKey key, Duration stillPublished) {
        Instant now = clock.instant();
        SigningKey active = lockActive();
        if (!Objects.equals(seen, active == null ? null : active.kid())) {
            return;
        }
        if (active != null) {
            active.retire(now, stillPublished);
            em.flush();
        }
        OwnSql.changing(em, """
                        INSERT INTO signing_key (kid, public_key, private_key, encrypted, created_at)
                        VALUES (:kid, :public, :private, :encrypted, :now) ON CONFLICT DO NOTHING""")
                .setParameter("kid", key.kid())
                .setParameter("public", key.publicKey())
                .setParameter("private", key.privateKey())
                .setParameter("encrypted", key.encrypted())
                .setParameter("now", now)
                .executeUpdate();
        em.createQuery("delete from SigningKey k where k.publishedUntil < :now")
                .setParameter("now", now)
                .executeUpdate();
    }

    private SigningKey lockActive() {
        return em.createQuery("select k from SigningKey k where k.retiredAt is null", SigningKey.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    record NewKey(String kid, byte[] publicKey, byte[] privateKey, boolean encrypted) {}
}
