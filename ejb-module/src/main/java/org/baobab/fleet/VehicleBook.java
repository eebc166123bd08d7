package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;

/** How a vehicle comes or is said anew, one by one or by the thousand. Rights and rules were asked, and whoever calls this flushes and tells. */
@ApplicationScoped
class VehicleBook {
    @Inject
    FleetStore store;

    @Inject
    VehicleLog log;

    @Inject
    TrackerIds trackers;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    Kept<Vehicle> create(VehicleFacts facts, Instant now) {
        Vehicle vehicle = new Vehicle(caller.requireOrganization(), facts, now);
        carryNewTracker(vehicle);
        store.add(vehicle);
        return new Kept<>(vehicle, () -> {
            log.noteStatus(vehicle);
            log.read(vehicle, facts.odometerKm(), OdometerSource.MANUAL, now, null);
            trail.record(FleetEvents.VEHICLE_CREATED, FleetEvents.VEHICLE, vehicle.id(), registered(vehicle));
        });
    }

    Kept<Vehicle> change(Vehicle vehicle, VehicleFacts facts, Instant now) {
        Map<String, Object> changes = registered(vehicle);
        if (facts.odometerKm() != vehicle.odometerKm()) {
            log.read(vehicle, facts.odometerKm(), OdometerSource.MANUAL, now, facts.odometerReason());
            changes.put(FleetEvents.ODOMETER, facts.odometerKm());
        }
        vehicle.say(facts, now);
        boolean moved = facts.status() != null && facts.status() != vehicle.status();
        if (moved) {
            vehicle.set(facts.status());
            changes.put(FleetEvents.STATUS, facts.status().name());
        }
        changes.put(FleetEvents.REGISTRATION, vehicle.registration());
        return new Kept<>(vehicle, () -> {
            if (moved) {
                log.noteStatus(vehicle);
            }
            trail.record(FleetEvents.VEHICLE_CHANGED, FleetEvents.VEHICLE, vehicle.id(), changes);
        });
    }

    void carryNewTracker(Vehicle vehicle) {
        String id = TrackerIds.random();
        vehicle.carry(TrackerIds.hash(id), trackers.keep(id));
    }

    static Map<String, Object> registered(Vehicle vehicle) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put(FleetEvents.REGISTRATION, vehicle.registration());
        return details;
    }
}
