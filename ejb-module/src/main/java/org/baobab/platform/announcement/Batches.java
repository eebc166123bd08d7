package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.persistence.Tenancy;

/** Batches in the database, within the caller's transaction. */
@ApplicationScoped
class Batches {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    void add(NotificationBatch batch) {
        em.persist(batch);
    }

    /** @param organizationId the one it must belong to; null finds all, for operators */
    Optional<NotificationBatch> find(UUID id, UUID organizationId) {
        return Optional.ofNullable(Tenancy.everywhere(em).find(NotificationBatch.class, id))
                .filter(batch -> organizationId == null || organizationId.equals(batch.organizationId()));
    }

    /** The batch, and nobody else's until this transaction ends. */
    Optional<NotificationBatch> hold(UUID id) {
        return Optional.ofNullable(
                Tenancy.everywhere(em).find(NotificationBatch.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<NotificationBatch> newest(UUID organizationId, int most) {
        return Tenancy.everywhere(em)
                .createQuery(
                        "select b from NotificationBatch b where b.organizationId = :organization order by b.id desc",
                        NotificationBatch.class)
                .setParameter("organization", organizationId)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those that everybody was written to of and whose end was not noted yet. */
    List<UUID> openBefore(Instant moment, UUID after, int most) {
        return Tenancy.everywhere(em)
                .createQuery("""
                        select b.id from NotificationBatch b
                        where b.closedAt is null and b.walkedAt is not null and b.createdAt < :moment and b.id > :after
                        order by b.id""", UUID.class)
                .setParameter("moment", moment)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(most)
                .getResultList();
    }

    Set<UUID> open() {
        return Set.copyOf(Tenancy.everywhere(em)
                .createQuery("select b.id from NotificationBatch b where b.closedAt is null", UUID.class)
                .getResultList());
    }
}
