package org.baobab.listings.moderation.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.listings.moderation.rule.Folded;
import org.baobab.listings.moderation.rule.TextHash;
import org.baobab.platform.persistence.OwnSql;

/** Keeps prints of published listings and finds those that may be alike, each by an index. */
@ApplicationScoped
class ListingPrints {
    /** More than these are a form letter or a stock picture, and tell nothing. */
    private static final int MOST = 40;

    private static final String LISTING = "listing";
    private static final String BANDS = "bands";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What is compared of a listing. */
    record Facts(UUID id, UUID advertiserId, String description, String price, String place, boolean published) {}

    Optional<Facts> facts(UUID listingId) {
        return facts("l.id = :listing", Map.of(LISTING, listingId)).stream().findFirst();
    }

    private List<Facts> facts(String condition, Map<String, ?> values) {
        var query = em.createNativeQuery(
                "SELECT l.id, l.advertiser_id, l.description, l.price_amount || l.price_currency || l.offer,"
                        + " lower(l.city) || coalesce(lower(l.district), ''), l.state = 'PUBLISHED'"
                        + " FROM listing l WHERE l.deleted_at IS NULL AND " + condition,
                Tuple.class);
        values.forEach(query::setParameter);
        List<Facts> found = new ArrayList<>();
        for (Object each : query.getResultList()) {
            Tuple row = (Tuple) each;
            found.add(new Facts(
                    row.get(0, UUID.class),
                    row.get(1, UUID.class),
                    row.get(2, String.class),
                    row.get(3, String.class),
                    row.get(4, String.class),
                    row.get(5, Boolean.class)));
        }
        return found;
    }

    void keep(Facts facts) {
        String folded = Folded.of(facts.description()).text();
        OwnSql.changing(em, """
                        INSERT INTO listing_print (listing_id, advertiser_id, text_hash, made_at)
                        VALUES (:listing, :advertiser, :hash, :now)
                        ON CONFLICT (listing_id) DO UPDATE SET text_hash = excluded.text_hash, made_at = excluded.made_at""")
                .setParameter(LISTING, facts.id())
                .setParameter("advertiser", facts.advertiserId())
                .setParameter("hash", TextHash.of(folded))
                .setParameter("now", clock.instant())
                .executeUpdate();
        Long[] bands = boxed(TextSketch.bands(folded));
        OwnSql.changing(em, "DELETE FROM listing_print_band WHERE listing_id = :listing AND NOT band = ANY (:bands)")
                .setParameter(LISTING, facts.id())
                .setParameter(BANDS, bands)
                .executeUpdate();
        OwnSql.changing(
                        em,
                        "INSERT INTO listing_print_band (band, listing_id) SELECT unnest(:bands), :listing ON CONFLICT DO NOTHING")
                .setParameter(LISTING, facts.id())
                .setParameter(BANDS, bands)
                .executeUpdate();
    }

    /** Published ones that share a band with it. */
    List<Facts> likeInText(Facts facts) {
        Long[] bands = boxed(TextSketch.bands(Folded.of(facts.description()).text()));
        return bands.length == 0
                ? List.of()
                : facts(
                        "l.state = 'PUBLISHED' AND l.id <> :listing AND l.id IN"
                                + " (SELECT b.listing_id FROM listing_print_band b WHERE b.band = ANY (:bands)) LIMIT "
                                + MOST,
                        Map.of(LISTING, facts.id(), BANDS, bands));
    }

    /** Published ones with a picture near one of its own, with how many bits differ; a picture that is in many tells nothing. */
    Map<UUID, Integer> likeInPicture(UUID listingId) {
        Map<UUID, Integer> nearest = new LinkedHashMap<>();
        for (Object hash : em.createNativeQuery(
                        "SELECT dhash FROM listing_photo WHERE listing_id = :listing AND dhash IS NOT NULL", Long.class)
                .setParameter(LISTING, listingId)
                .getResultList()) {
            if (PictureProbe.tells((Long) hash)) {
                Map<UUID, Integer> near = near(listingId, (Long) hash);
                if (near.size() < MOST) {
                    near.forEach((other, bits) -> nearest.merge(other, bits, Math::min));
                }
            }
        }
        return nearest;
    }

    private Map<UUID, Integer> near(UUID listingId, long hash) {
        String candidates = Stream.iterate(0, quarter -> quarter + 1)
                .limit(PictureProbe.QUARTERS)
                .map(quarter -> "SELECT listing_id, dhash FROM listing_photo WHERE (dhash >> " + 16 * quarter
                        + " & 65535)::integer = ANY (:probes" + quarter + ")")
                .reduce((some, more) -> some + " UNION ALL " + more)
                .orElseThrow();
        var query = em.createNativeQuery(
                        "SELECT c.listing_id, min(bit_count((c.dhash # :hash)::bit(64)))::integer FROM (" + candidates
                                + ") c JOIN listing l ON l.id = c.listing_id AND l.state = 'PUBLISHED'"
                                + " WHERE c.listing_id <> :listing AND bit_count((c.dhash # :hash)::bit(64)) <= :near"
                                + " GROUP BY c.listing_id ORDER BY 2 LIMIT " + MOST,
                        Tuple.class)
                .setParameter("hash", hash)
                .setParameter(LISTING, listingId)
                .setParameter("near", PictureProbe.NEAR);
        for (int quarter = 0; quarter < PictureProbe.QUARTERS; quarter++) {
            query.setParameter("probes" + quarter, PictureProbe.probes(hash, quarter));
        }
        Map<UUID, Integer> found = new LinkedHashMap<>();
        for (Object each : query.getResultList()) {
            Tuple row = (Tuple) each;
            found.put(row.get(0, UUID.class), row.get(1, Integer.class));
        }
        return found;
    }

    /** Whether pictures of it are still to be hashed. */
    boolean waitsForPictures(UUID listingId) {
        return !em.createNativeQuery(
                        "SELECT 1 FROM listing_photo WHERE listing_id = :listing AND drawn_at IS NULL LIMIT 1",
                        Integer.class)
                .setParameter(LISTING, listingId)
                .getResultList()
                .isEmpty();
    }

    Optional<UUID> advertiser(UUID listingId) {
        return facts(listingId).map(Facts::advertiserId);
    }

    private static Long[] boxed(long[] values) {
        return Arrays.stream(values).boxed().toArray(Long[]::new);
    }
}
