package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;
import org.hibernate.exception.ConstraintViolationException;

/** Vehicles, drivers and depots of the organisation that the caller works in, within the caller's transaction. */
@ApplicationScoped
class FleetStore {
    private static final Map<Class<?>, String> BUSY =
            Map.of(Vehicle.class, "vehicle-busy", Driver.class, "driver-busy");

    @PersistenceContext
    EntityManager em;

    @Inject
    Patience patience;

    <T> T require(Class<T> type, UUID id) {
        T found = em.find(type, id);
        if (found == null) {
            throw new NotFoundException(type.getSimpleName(), id);
        }
        return found;
    }

    /**
     * Locked, and as the database has it now.
     *
     * @throws ConflictException {@code vehicle-busy}, {@code driver-busy} where somebody else has it in hand for too long
     */
    <T> T lock(Class<T> type, UUID id) {
        T found = require(type, id);
        em.flush();
        long began = System.nanoTime();
        try {
            em.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        } catch (EntityNotFoundException justDeleted) {
            throw new NotFoundException(type.getSimpleName(), id);
        } catch (PersistenceException failure) {
            throw busy(type, id, failure);
        }
        patience.waited(Duration.ofNanos(System.nanoTime() - began));
        return found;
    }

    private static RuntimeException busy(Class<?> type, UUID id, PersistenceException failure) {
        String slug = BUSY.get(type);
        return slug == null || !Patience.isOver(failure)
                ? failure
                : new ConflictException(slug, "Somebody else has " + id + " in hand", Map.of(), failure);
    }

    /** @param what in words of the problem's facts */
    static void requireSeen(Long seenVersion, long version, String what, UUID id) {
        if (seenVersion != null && seenVersion != version) {
            throw new StaleVersionException(what, id);
        }
    }

    void add(Object row) {
        em.persist(row);
    }

    /** Writes; what the database refuses is told in the words of the fleet. */
    void flush(String what, UUID id) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(what, id, e);
        } catch (ConstraintViolationException e) {
            throw translated(e);
        }
    }

    /** For statements of our own: what the database refuses is told in the words of the fleet. */
    void translating(Runnable statement) {
        try {
            statement.run();
        } catch (ConstraintViolationException e) {
            throw translated(e);
        }
    }

    /**
     * @param slug what it is to have history
     * @throws ConflictException with that slug where something refers to it
     */
    void remove(Object row, UUID id, String slug) {
        em.remove(row);
        try {
            em.flush();
        } catch (ConstraintViolationException e) {
            throw new ConflictException(slug, id + " has history: " + e.getConstraintName(), Map.of(), e);
        }
    }

    private static RuntimeException translated(ConstraintViolationException e) {
        return switch (String.valueOf(e.getConstraintName())) {
            case "fleet_vehicle_registration_uk" ->
                new ConflictException("registration-taken", "The registration is another vehicle's", Map.of(), e);
            case "fleet_driver_licence_uk" ->
                new ConflictException("licence-taken", "The licence is another driver's", Map.of(), e);
            case "fleet_vehicle_depot_fk" -> new RuleViolationException("depotId", "fleet.depot");
            default -> e;
        };
    }
}
