package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.persistence.OwnSql;

/** Rows of handovers and of the photos of an assignment, in the organisation that the caller has entered. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class HandoverStore {
    static final int MOST_PHOTOS = 40;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** The start first. */
    List<HandoverView> of(UUID assignment) {
        return em
                .createQuery(
                        "select h from Handover h where h.organizationId = :organization and h.assignmentId = :assignment order by h.at",
                        Handover.class)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("assignment", assignment)
                .getResultList()
                .stream()
                .map(each -> each.view(photos("handover_id", each.id())))
                .toList();
    }

    boolean isDone(UUID assignment, HandoverKind kind) {
        return of(assignment).stream().anyMatch(each -> each.kind() == kind);
    }

    void add(Handover handover) {
        em.persist(handover);
        em.flush();
    }

    void addPhoto(UUID assignment, UUID document, Instant now) {
        em.createNativeQuery("SELECT 1 FROM fleet_assignment WHERE id = :assignment FOR NO KEY UPDATE", Integer.class)
                .setParameter("assignment", assignment)
                .getResultList();
        requireRoom(assignment);
        OwnSql.changing(em, """
                        INSERT INTO fleet_handover_photo (document_id, organization_id, assignment_id, added_at, added_by)
                        VALUES (:document, :organization, :assignment, :now, :account)""")
                .setParameter("document", document)
                .setParameter("organization", caller.requireOrganization())
                .setParameter("assignment", assignment)
                .setParameter("now", now)
                .setParameter("account", caller.accountId())
                .executeUpdate();
    }

    void requireRoom(UUID assignment) {
        long there = ((Number) em.createNativeQuery(
                                "SELECT count(*) FROM fleet_handover_photo WHERE assignment_id = :assignment",
                                Long.class)
                        .setParameter("assignment", assignment)
                        .getSingleResult())
                .longValue();
        if (there >= MOST_PHOTOS) {
            throw new ConflictException(
                    "handover-photos-full",
                    "Assignment " + assignment + " has enough photos",
                    java.util.Map.of("most", MOST_PHOTOS));
        }
    }

    boolean isPhotoOf(UUID assignment, UUID document) {
        return !em.createNativeQuery(
                        "SELECT 1 FROM fleet_handover_photo WHERE document_id = :document AND assignment_id = :assignment",
                        Integer.class)
                .setParameter("document", document)
                .setParameter("assignment", assignment)
                .getResultList()
                .isEmpty();
    }

    /** False where it belongs to something that was signed or reported. */
    boolean removePhoto(UUID assignment, UUID document) {
        return OwnSql.changing(em, """
                        DELETE FROM fleet_handover_photo WHERE document_id = :document AND assignment_id = :assignment
                            AND handover_id IS NULL AND damage_id IS NULL""")
                        .setParameter("document", document)
                        .setParameter("assignment", assignment)
                        .executeUpdate()
                == 1;
    }

    void namePhotosOfHandover(UUID assignment, Collection<UUID> photos, UUID handover) {
        name("handover_id", assignment, photos, handover);
    }

    void namePhotosOfDamage(UUID assignment, Collection<UUID> photos, UUID damage) {
        name("damage_id", assignment, photos, damage);
    }

    List<UUID> photosOfDamage(UUID damage) {
        return photos("damage_id", damage);
    }

    private void name(String column, UUID assignment, Collection<UUID> photos, UUID owner) {
        if (photos.isEmpty()) {
            return;
        }
        int named = OwnSql.changing(em, "UPDATE fleet_handover_photo SET " + column + """
                         = :owner WHERE document_id IN (:photos) AND assignment_id = :assignment
                            AND handover_id IS NULL AND damage_id IS NULL""")
                .setParameter("owner", owner)
                .setParameter("photos", photos)
                .setParameter("assignment", assignment)
                .executeUpdate();
        if (named != photos.size()) {
            throw new RuleViolationException("photoIds", "handover.photo");
        }
    }

    private List<UUID> photos(String column, UUID owner) {
        List<?> found = em.createNativeQuery(
                        "SELECT document_id FROM fleet_handover_photo WHERE " + column
                                + " = :owner ORDER BY added_at, document_id",
                        UUID.class)
                .setParameter("owner", owner)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }
}
