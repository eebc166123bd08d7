package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
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
    Event<VehiclesChanged> manyChanged;

    @Inject
    Live live;

    /** As pages hear of it. */
    public record Told(UUID vehicleId, VehicleChanged.Kind kind, VehicleStatus status) {}

    /** As pages hear of many. */
    public record ToldOfMany(int vehicles) {}

    void tell(Vehicle vehicle, VehicleChanged.Kind kind) {
        changed.fire(new VehicleChanged(vehicle.id(), vehicle.organizationId(), kind));
        live.toOrganization(
                vehicle.organizationId(), Role.VIEWER, TYPE, new Told(vehicle.id(), kind, vehicle.status()));
    }

    /** Whoever is looking hears once of them all: the events of a list of thousands would crowd out everybody else's. */
    void tellOfMany(UUID organizationId, List<UUID> created, List<UUID> others) {
        manyChanged.fire(new VehiclesChanged(organizationId, created, others));
        live.toOrganization(organizationId, Role.VIEWER, TYPE, new ToldOfMany(created.size() + others.size()));
    }
}
