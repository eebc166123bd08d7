package org.baobab.fleet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Who plays in the demonstration of the fleet.
 *
 * @param managerId the account of the owner
 * @param agentId the account of somebody who works with vehicles
 * @param vehicles in a fixed order; their odometers are as they are today
 * @param drivers in a fixed order; the first one has an account
 * @param since from when on there is history, three months ago; days at the organisation's place begin at {@code zone}
 * @param now the moment of loading
 */
public record FleetCast(
        UUID organizationId,
        UUID managerId,
        UUID agentId,
        List<VehicleView> vehicles,
        List<DriverView> drivers,
        List<DepotView> depots,
        ZoneId zone,
        Instant since,
        Instant now) {

    /** Where the vehicle belongs, or the first one. */
    public DepotView depotOf(VehicleView vehicle) {
        return depots.stream()
                .filter(depot -> depot.id().equals(vehicle.depotId()))
                .findFirst()
                .orElseGet(depots::getFirst);
    }
}
