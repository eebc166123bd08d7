package org.baobab.listings.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.AdvertiserView;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;

/** Answers of the pages for visitors. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class ShopWindow {
    /** As many addresses as one file of a site map may hold. */
    public static final int PART = 50_000;

    private static final UUID LOWEST = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    /** Those with the most listings first. */
    @SuppressWarnings("unchecked")
    public List<AgencyCard> agencies(int most) {
        Query query = em.createNativeQuery("""
                SELECT a.id, a.name, a.logo_document_id, a.verified_at IS NOT NULL, count(*)
                FROM advertiser a JOIN listing l ON l.advertiser_id = a.id
                WHERE l.state = 'PUBLISHED' AND a.organization_id IS NOT NULL
                GROUP BY a.id ORDER BY count(*) DESC, a.name, a.id""", Object[].class).setMaxResults(most);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new AgencyCard(
                                (UUID) row[0],
                                (String) row[1],
                                (UUID) row[2],
                                (Boolean) row[3],
                                ((Number) row[4]).longValue()))
                        .toList();
    }

    /** One that has been published at least once. */
    @SuppressWarnings("unchecked")
    public Optional<AdvertiserView> advertiser(UUID id) {
        Query query = em.createNativeQuery("""
                        SELECT a.id, a.name, a.organization_id IS NOT NULL, a.verified_at IS NOT NULL, a.about, a.logo_document_id, a.created_at,
                               a.phone IS NOT NULL, a.whatsapp IS NOT NULL
                        FROM advertiser a
                        WHERE a.id = :advertiser
                          AND EXISTS (SELECT 1 FROM listing l WHERE l.advertiser_id = a.id AND l.published_at IS NOT NULL)""", Object[].class).setParameter("advertiser", id);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new AdvertiserView(
                                (UUID) row[0],
                                (String) row[1],
                                (Boolean) row[2],
                                (Boolean) row[3],
                                (String) row[4],
                                (UUID) row[5],
                                (Instant) row[6],
                                (Boolean) row[7],
                                (Boolean) row[8]))
                        .findFirst();
    }

    /** What a listing was that everybody could see once and nobody can now. */
    @SuppressWarnings("unchecked")
    public Optional<Departed> departed(UUID id) {
        Query query = em.createNativeQuery("""
                        SELECT l.id, CASE WHEN l.deleted_at IS NULL AND l.state <> 'DRAFT' THEN l.title END, l.offer, l.type, l.city FROM listing l
                        WHERE l.id = :listing AND l.published_at IS NOT NULL AND l.state IN ('EXPIRED', 'ARCHIVED', 'DRAFT')""", Object[].class).setParameter("listing", id);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new Departed(
                                (UUID) row[0],
                                (String) row[1],
                                Offer.valueOf((String) row[2]),
                                PropertyType.valueOf((String) row[3]),
                                (String) row[4]))
                        .findFirst();
    }

    /** Where the parts of the site map begin; each reaches to the next, and holds no more than {@link #PART} after some have gone. */
    @SuppressWarnings("unchecked")
    public List<SitePart> parts() {
        Query query = em.createNativeQuery("""
                        SELECT min(n.id::text), max(n.changed_at)
                        FROM (SELECT id, changed_at, (row_number() OVER (ORDER BY id) - 1) / :part AS part FROM listing WHERE state = 'PUBLISHED') AS n
                        GROUP BY n.part ORDER BY 1""", Object[].class).setParameter("part", PART);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new SitePart(UUID.fromString((String) row[0]), (Instant) row[1]))
                        .toList();
    }

    /**
     * The published ones by their ids, some at a time.
     *
     * @param after the last one of the page before; null for the first page
     */
    @SuppressWarnings("unchecked")
    public List<SiteEntry> entries(UUID first, UUID after, int most) {
        Query query = em.createNativeQuery("""
                        SELECT l.id, l.title, l.changed_at FROM listing l
                        WHERE l.state = 'PUBLISHED' AND l.id >= :first AND l.id > :after ORDER BY l.id""", Object[].class)
                .setParameter("first", first)
                .setParameter("after", after == null ? LOWEST : after)
                .setMaxResults(most);
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new SiteEntry((UUID) row[0], (String) row[1], (Instant) row[2]))
                        .toList();
    }
}
