package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.organization.Organizations;

/** Assignments with the names of their vehicles and drivers. */
@ApplicationScoped
class AssignmentViews {
    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Organizations organizations;

    @Inject
    Clock clock;

    AssignmentView view(Assignment assignment) {
        return view(List.of(assignment)).getFirst();
    }

    List<AssignmentView> view(Collection<Assignment> assignments) {
        if (assignments.isEmpty()) {
            return List.of();
        }
        Map<UUID, VehicleView> knownVehicles =
                vehicles.all(assignments.stream().map(Assignment::vehicleId).collect(Collectors.toSet()));
        Map<UUID, DriverView> knownDrivers =
                drivers.all(assignments.stream().map(Assignment::driverId).collect(Collectors.toSet()));
        Instant now = clock.instant();
        ZoneId zone = zone();
        return assignments.stream()
                .map(each -> view(
                        each,
                        knownVehicles.get(each.vehicleId()),
                        knownDrivers.get(each.driverId()),
                        LicenceRules.warnings(
                                each,
                                knownVehicles.get(each.vehicleId()),
                                knownDrivers.get(each.driverId()),
                                now,
                                zone)))
                .toList();
    }

    ZoneId zone() {
        return ZoneId.of(organizations.current().timeZone());
    }

    private static AssignmentView view(
            Assignment a, VehicleView vehicle, DriverView driver, List<AssignmentWarning> warnings) {
        return new AssignmentView(
                a.id(),
                a.vehicleId(),
                vehicle == null ? null : vehicle.registration(),
                a.driverId(),
                driver == null ? null : driver.fullName(),
                a.period().startsAt(),
                a.period().endsAt(),
                a.purpose(),
                a.state(),
                a.startedAt(),
                a.endedAt(),
                a.startOdometerKm(),
                a.endOdometerKm(),
                warnings,
                a.createdAt(),
                a.changedAt(),
                a.version());
    }
}
