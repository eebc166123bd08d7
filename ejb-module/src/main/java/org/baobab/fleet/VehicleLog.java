package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;

/** What vehicles were up to and what their odometers said. */
@ApplicationScoped
class VehicleLog {
    private static final String ODOMETER = "odometerKm";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void noteStatus(Vehicle vehicle) {
        em.persist(new VehicleStatusRow(vehicle, clock.instant(), caller.accountId()));
    }

    /**
     * Whoever calls this holds the vehicle's row. A reading that comes late has its place among those around it.
     *
     * @param reason why it says less than the reading before it; null where nobody gave one
     */
    void read(Vehicle vehicle, long km, OdometerSource source, Instant at, String reason) {
        boolean latest = !at.isBefore(vehicle.odometerAt());
        long least =
                latest ? vehicle.odometerKm() : neighbour(vehicle, at, true).orElse(0L);
        long most = latest ? Long.MAX_VALUE : neighbour(vehicle, at, false).orElse(vehicle.odometerKm());
        boolean backwards = km < least || km > most;
        if (backwards && source == OdometerSource.TRACKER) {
            return;
        }
        if (backwards && reason == null) {
            throw km < least
                    ? new RuleViolationException(ODOMETER, "fleet.odometer", Map.of("least", least))
                    : new RuleViolationException(ODOMETER, "fleet.odometer-late", Map.of("most", most));
        }
        em.persist(new OdometerRow(vehicle, km, at, source, backwards ? reason : null, caller.accountId()));
        if (latest) {
            vehicle.drove(km, at);
        }
        if (backwards) {
            trail.record(
                    FleetEvents.ODOMETER_CORRECTED,
                    FleetEvents.VEHICLE,
                    vehicle.id(),
                    Map.of(
                            FleetEvents.REGISTRATION,
                            vehicle.registration(),
                            FleetEvents.ODOMETER,
                            km,
                            FleetEvents.REASON,
                            reason));
        }
    }

    /** When somebody last read it, or will have; what trackers estimated does not count. */
    Optional<Instant> lastReadAt(UUID vehicleId) {
        return em.createQuery(
                        "select max(o.at) from OdometerRow o where o.vehicleId = :vehicle and o.source <> :estimate",
                        Instant.class)
                .setParameter("vehicle", vehicleId)
                .setParameter("estimate", OdometerSource.TRACKER)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Optional<Long> neighbour(Vehicle vehicle, Instant at, boolean before) {
        return em.createQuery(
                        "select o.km from OdometerRow o where o.vehicleId = :vehicle and o.at "
                                + (before ? "<= :at order by o.at desc, o.id desc" : "> :at order by o.at, o.id"),
                        Long.class)
                .setParameter("vehicle", vehicle.id())
                .setParameter("at", at)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Newest first. */
    Slice<StatusChange> statuses(UUID vehicleId, Paging paging) {
        List<VehicleStatusRow> rows = em.createQuery("""
                        select s from VehicleStatusRow s
                        where s.vehicleId = :vehicle and s.id < :after
                        order by s.id desc""", VehicleStatusRow.class)
                .setParameter("vehicle", vehicleId)
                .setParameter("after", FleetQueries.after(paging))
                .setMaxResults(paging.fetch())
                .getResultList();
        Slice<VehicleStatusRow> slice = Slice.cut(rows, paging, VehicleStatusRow::id);
        List<StatusChange> changes = new ArrayList<>();
        Instant until = paging.after() == null ? null : end(vehicleId, paging.after());
        for (VehicleStatusRow row : slice.items()) {
            changes.add(row.view(until));
            until = row.at();
        }
        return new Slice<>(changes, slice.next());
    }

    /** When the state ended that a page begins with: the one after it began. */
    private Instant end(UUID vehicleId, UUID after) {
        return em.createQuery(
                        "select s.at from VehicleStatusRow s where s.vehicleId = :vehicle and s.id = :after",
                        Instant.class)
                .setParameter("vehicle", vehicleId)
                .setParameter("after", after)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those written down last first. */
    Slice<OdometerReading> readings(UUID vehicleId, Paging paging) {
        List<OdometerRow> rows = em.createQuery("""
                        select o from OdometerRow o
                        where o.vehicleId = :vehicle and o.id < :after
                        order by o.id desc""", OdometerRow.class)
                .setParameter("vehicle", vehicleId)
                .setParameter("after", FleetQueries.after(paging))
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, OdometerRow::id).map(OdometerRow::view);
    }
}
