package org.baobab.listings.moderation.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.persistence.OwnSql;

/** The rows of what looks alike. */
@ApplicationScoped
public class Likenesses {
    private static final String LISTING = "listing";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** @param byText and byPicture as in {@link LikenessView} */
    public record Found(UUID otherId, Double byText, Integer byPicture, boolean sameAdvertiser, boolean dismissed) {}

    /** The most alike first. */
    public List<Found> of(UUID listingId) {
        List<?> rows = em.createNativeQuery("""
                        SELECT other_id, by_text::double precision, by_picture, same_advertiser, dismissed_at IS NOT NULL
                        FROM listing_likeness WHERE listing_id = :listing
                        ORDER BY dismissed_at IS NOT NULL, by_picture NULLS LAST, by_text DESC NULLS LAST LIMIT 10""", Tuple.class)
                .setParameter(LISTING, listingId)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new Found(
                        row.get(0, UUID.class),
                        row.get(1, Double.class),
                        row.get(2, Integer.class),
                        row.get(3, Boolean.class),
                        row.get(4, Boolean.class)))
                .toList();
    }

    /** Nothing is wrong with any that are known by now. */
    public void dismiss(UUID listingId) {
        OwnSql.changing(em, """
                        UPDATE listing_likeness SET dismissed_at = :now
                        WHERE (listing_id = :listing OR other_id = :listing) AND dismissed_at IS NULL""")
                .setParameter("now", clock.instant())
                .setParameter(LISTING, listingId)
                .executeUpdate();
    }

    /** @return whether this is news; a pair that was seen from the other side, or dismissed, is none */
    boolean add(UUID listingId, Found found, Instant now) {
        return OwnSql.changing(em, """
                        INSERT INTO listing_likeness (listing_id, other_id, by_text, by_picture, same_advertiser, found_at)
                        SELECT :listing, :other, cast(:text AS real), cast(:picture AS integer), :same, :now
                        WHERE NOT EXISTS (SELECT 1 FROM listing_likeness WHERE listing_id = :other AND other_id = :listing)
                        ON CONFLICT DO NOTHING""")
                        .setParameter(LISTING, listingId)
                        .setParameter("other", found.otherId())
                        .setParameter("text", found.byText())
                        .setParameter("picture", found.byPicture())
                        .setParameter("same", found.sameAdvertiser())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** What was alike and is not any more: the listing was changed. What was dismissed stays so. */
    void keepOnly(UUID listingId, Collection<UUID> others) {
        OwnSql.changing(em, """
                        DELETE FROM listing_likeness
                        WHERE listing_id = :listing AND dismissed_at IS NULL AND NOT other_id = ANY (:others)""")
                .setParameter(LISTING, listingId)
                .setParameter("others", others.toArray(UUID[]::new))
                .executeUpdate();
    }
}
