package org.baobab.listings.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.demo.art.Scene;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.Tasks;

/** The pictures that are still to come. */
@ApplicationScoped
class PlannedPictures {
    @PersistenceContext
    EntityManager em;

    @Inject
    Tasks tasks;

    /** @param number how many pictures the listing has before this one */
    record Planned(UUID listingId, int property, int number, Scene scene) {}

    @Transactional(TxType.MANDATORY)
    void plan(UUID listingId, MadeUpProperty property) {
        OwnSql.changing(
                        em,
                        "INSERT INTO demonstration_listing (listing_id, property, scenes) VALUES (:listing, :property, string_to_array(:scenes, ','))")
                .setParameter("listing", listingId)
                .setParameter("property", property.number())
                .setParameter(
                        "scenes",
                        String.join(
                                ",",
                                ScenePlan.of(property).stream().map(Scene::name).toList()))
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void begin() {
        tasks.submit(next(null));
    }

    /** In a while, when what was drawn until now is shown. */
    @Transactional(TxType.REQUIRES_NEW)
    void goOn(Instant when) {
        tasks.submit(next(when));
    }

    private static NewTask next(Instant when) {
        return NewTask.of(DrawDemonstrationTask.KIND, new DrawDemonstrationTask.Batch())
                .priority(Priority.LOW)
                .dueAt(when);
    }

    /** All covers first, the newest listings before the others. */
    @Transactional(TxType.SUPPORTS)
    Optional<Planned> first() {
        List<?> rows =
                em.createNativeQuery("""
                        SELECT d.listing_id, d.property, d.drawn, d.scenes[d.drawn + 1]
                        FROM demonstration_listing d JOIN listing l ON l.id = d.listing_id
                        WHERE d.drawn < cardinality(d.scenes) AND l.deleted_at IS NULL
                        ORDER BY d.drawn, l.state = 'PUBLISHED' DESC, l.published_at DESC NULLS LAST, l.id""", Object[].class).setMaxResults(1).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Planned(
                        (UUID) row[0],
                        ((Number) row[1]).intValue(),
                        ((Number) row[2]).intValue(),
                        Scene.valueOf((String) row[3])))
                .findFirst();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void done(Planned picture) {
        OwnSql.changing(
                        em,
                        "UPDATE demonstration_listing SET drawn = :number + 1 WHERE listing_id = :listing AND drawn = :number")
                .setParameter("listing", picture.listingId())
                .setParameter("number", picture.number())
                .executeUpdate();
    }

    /** How many pictures of the demonstration wait for their sizes. */
    @Transactional(TxType.SUPPORTS)
    long waiting() {
        return ((Number) em.createNativeQuery("""
                        SELECT count(*) FROM listing_photo p JOIN demonstration_listing d ON d.listing_id = p.listing_id
                        WHERE p.drawn_at IS NULL""", Long.class).getSingleResult()).longValue();
    }
}
