package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.storage.Bucket;

/** Counts what an organisation keeps. Whoever calls it has made sure that the reader may know. */
@ApplicationScoped
public class DocumentFigures {
    /** What Baobab makes itself would count itself. */
    private static final Set<Bucket> OURS = Set.of(Bucket.REPORTS, Bucket.BACKUPS);

    @PersistenceContext
    EntityManager em;

    /** One document that is there, as far as it is counted. */
    public record Counted(ContentKind kind, LocalDate day, long size) {}

    /** What lies in all buckets together. */
    public record Total(long number, long bytes) {}

    /** Those stored at that time, oldest first, as far as the first {@code most}. */
    public List<Counted> stored(UUID organizationId, Instant from, Instant to, ZoneId zone, int most) {
        return em.createQuery("""
                        select d.kind, d.createdAt, o.size from Document d join d.object o
                        where d.organizationId = :organization and d.deletedAt is null and d.bucket not in :ours
                            and d.createdAt >= :from and d.createdAt < :to
                        order by d.id""", Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("ours", OURS)
                .setParameter("from", from)
                .setParameter("to", to)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Counted(
                        (ContentKind) row[0],
                        LocalDate.ofInstant((Instant) row[1], zone),
                        ((Number) row[2]).longValue()))
                .toList();
    }

    public Total total(UUID organizationId) {
        Object[] row = em.createQuery("""
                        select count(d), coalesce(sum(o.size), 0L) from Document d join d.object o
                        where d.organizationId = :organization and d.deletedAt is null and d.bucket not in :ours""", Object[].class)
                .setParameter("organization", organizationId)
                .setParameter("ours", OURS)
                .getSingleResult();
        return new Total((Long) row[0], ((Number) row[1]).longValue());
    }
}
