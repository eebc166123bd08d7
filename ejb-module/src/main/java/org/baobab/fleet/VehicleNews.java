package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.realtime.Live;

/** Tells the other parts of the fleet, and whoever is looking, what became of a vehicle. */
@ApplicationScoped
class VehicleNews {
    private static final String TYPE = "fleet.vehicle";

    @Inject
    Event<VehicleChanged> changed;

    @Inject
    Live live;

    /** As pages hear of it. */
    public record Told(UUID vehicleId, VehicleChanged.Kind kind, VehicleStatus status) {}

    void tell(Vehicle vehicle, VehicleChanged.Kind kind) {
        changed.fire(new VehicleChanged(vehicle.id(), vehicle.organizationId(), kind));
        live.toOrganization(
                vehicle.organizationId(), Role.VIEWER, TYPE, new Told(vehicle.id(), kind, vehicle.status()));
    }
}
