package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the vehicle whose tracker calls. A tracker is nobody who signs in: what it sends is all that it has. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
public class Trackers {
    private static final int LONGEST = 100;

    @PersistenceContext
    EntityManager em;

    /** The vehicle and whose it is. */
    public record Tracked(UUID vehicleId, UUID organizationId) {}

    /** Empty where it is no vehicle's, or not any more. */
    public Optional<Tracked> vehicleOf(String id) {
        if (id == null || id.isBlank() || id.length() > LONGEST) {
            return Optional.empty();
        }
        List<?> rows = em.createNativeQuery(
                        "SELECT id, organization_id FROM fleet_vehicle WHERE tracker_hash = :hash", Object[].class)
                .setParameter("hash", TrackerIds.hash(id.strip()))
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Object[].class::cast)
                .map(row -> new Tracked((UUID) row[0], (UUID) row[1]));
    }
}
