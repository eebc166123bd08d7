package org.baobab.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.Seal;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.persistence.OwnSql;

/** The rows behind idempotency keys, each touched in a short transaction of its own, apart from the work they protect. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Idempotency {
    private static final Duration KEPT = Duration.ofHours(24);

    /** Longer than any request may take, for only a lost node leaves its row behind. */
    private static final Duration LEASE = Duration.ofMinutes(6);

    private static final String PURPOSE = "baobab stored answers v1";

    // One statement decides between eight that arrive at once: the row is new, or outlived, or its holder is gone.
    private static final String TAKE = """
            INSERT INTO idempotency_record AS row (id, request_hash, holder, node, lease_until, expires_at)
            VALUES (:id, :hash, :holder, :node, :lease, :expires)
            ON CONFLICT (id) DO UPDATE SET request_hash = excluded.request_hash, holder = excluded.holder,
                node = excluded.node, lease_until = excluded.lease_until, expires_at = excluded.expires_at, answer = NULL
            WHERE row.expires_at <= :now OR row.lease_until <= :now AND row.request_hash = excluded.request_hash
            """;
    private static final String READ = "SELECT request_hash, answer FROM idempotency_record WHERE id = :id";
    private static final String ANSWER = "UPDATE idempotency_record SET answer = :answer, lease_until = NULL"
            + " WHERE id = :id AND holder = :holder";
    private static final String RELEASE = "DELETE FROM idempotency_record WHERE id = :id AND holder = :holder";
    private static final String LEFT_BY_NODE = "DELETE FROM idempotency_record WHERE node = :node AND answer IS NULL";
    private static final String OUTLIVED = "DELETE FROM idempotency_record WHERE expires_at <= :now";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    /** @param requestHash SHA-256 of everything that makes the request what it is */
    public Claim claim(IdempotencyKey key, byte[] requestHash) {
        Instant now = clock.instant();
        UUID holder = Ids.next();
        int taken = OwnSql.changing(em, TAKE)
                .setParameter("id", key.id())
                .setParameter("hash", requestHash)
                .setParameter("holder", holder)
                .setParameter("node", node())
                .setParameter("lease", now.plus(LEASE))
                .setParameter("expires", now.plus(KEPT))
                .setParameter("now", now)
                .executeUpdate();
        return taken == 1 ? new Claim.Won(holder) : read(key, requestHash);
    }

    private Claim read(IdempotencyKey key, byte[] requestHash) {
        List<?> rows = em.createNativeQuery(READ, Object[].class)
                .setParameter("id", key.id())
                .getResultList();
        if (rows.isEmpty()) {
            // Released between the two statements: the next try takes it.
            return new Claim.InProgress();
        }
        Object[] row = (Object[]) rows.getFirst();
        if (!MessageDigest.isEqual((byte[]) row[0], requestHash)) {
            return new Claim.OtherRequest();
        }
        if (row[1] == null) {
            return new Claim.InProgress();
        }
        Optional<byte[]> opened = seal(key).open((byte[]) row[1]);
        // Unreadable after a change of the server's secret: done it was, so it must not be done again.
        return opened.<Claim>map(bytes -> new Claim.Answered(StoredAnswer.of(bytes)))
                .orElseGet(Claim.OtherRequest::new);
    }

    public void answer(IdempotencyKey key, UUID holder, StoredAnswer answer) {
        OwnSql.changing(em, ANSWER)
                .setParameter("answer", seal(key).seal(answer.toBytes()))
                .setParameter("id", key.id())
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /** The request failed on our side, or was never carried out: the next one under this key is the first again. */
    public void release(IdempotencyKey key, UUID holder) {
        OwnSql.changing(em, RELEASE)
                .setParameter("id", key.id())
                .setParameter("holder", holder)
                .executeUpdate();
    }

    /** At the start nobody on this node is at work: what says otherwise was left by a crash. */
    public int releaseLeftByThisNode() {
        return OwnSql.changing(em, LEFT_BY_NODE).setParameter("node", node()).executeUpdate();
    }

    public int removeOutlived() {
        return OwnSql.changing(em, OUTLIVED)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Seal seal(IdempotencyKey key) {
        return new Seal(key.secret(settings.text("baobab.secret.key", "")), PURPOSE);
    }

    private static String node() {
        return System.getProperty("jboss.node.name", "node");
    }
}
