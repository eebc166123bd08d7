package org.baobab.fleet.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.kernel.ConflictException;

/**
 * What a licence allows. Refused is only what can never be right: a licence that has ended before the vehicle is taken. What depends on a weight, a trailer or
 * the country's exceptions is a warning, because the people at the depot know better than a table.
 */
final class LicenceRules {
    private static final Map<VehicleKind, Set<String>> USUAL = Map.of(
            VehicleKind.CAR, Set.of("B", "B1", "BE"),
            VehicleKind.VAN, Set.of("B", "BE", "C1"),
            VehicleKind.TRUCK, Set.of("C", "C1", "CE", "C1E"),
            VehicleKind.BUS, Set.of("D", "D1", "DE", "D1E"),
            VehicleKind.MOTORCYCLE, Set.of("A", "A1", "A2"),
            VehicleKind.TRAILER, Set.of("BE", "CE", "C1E", "DE", "D1E", "E"));

    private LicenceRules() {}

    static void require(DriverView driver, Period period, ZoneId zone) {
        LocalDate ends = driver.licenceExpiresOn();
        if (ends != null && ends.isBefore(LocalDate.ofInstant(period.startsAt(), zone))) {
            throw new ConflictException(
                    "licence-expired",
                    "The licence of driver " + driver.id() + " ends on " + ends,
                    Map.of("driver", driver.fullName(), "date", ends));
        }
    }

    static List<AssignmentWarning> warnings(
            Assignment assignment, VehicleView vehicle, DriverView driver, Instant now, ZoneId zone) {
        List<AssignmentWarning> found = new ArrayList<>();
        if (assignment.state().isOver()) {
            return found;
        }
        Instant last =
                assignment.period().endsAt() == null ? now : assignment.period().endsAt();
        if (driver != null
                && driver.licenceExpiresOn() != null
                && driver.licenceExpiresOn().isBefore(LocalDate.ofInstant(last, zone))) {
            found.add(AssignmentWarning.LICENCE_ENDS);
        }
        if (driver != null && vehicle != null && !fits(vehicle.kind(), driver.licenceClasses())) {
            found.add(AssignmentWarning.LICENCE_CLASS);
        }
        if (vehicle != null
                && (vehicle.status() == VehicleStatus.MAINTENANCE || vehicle.status() == VehicleStatus.RETIRED)) {
            found.add(AssignmentWarning.VEHICLE_UNAVAILABLE);
        }
        return found;
    }

    /** Where no class is written down, none is missing. */
    static boolean fits(VehicleKind kind, List<String> classes) {
        Set<String> usual = USUAL.get(kind);
        return usual == null
                || classes == null
                || classes.isEmpty()
                || classes.stream()
                        .map(each -> each.strip().toUpperCase(Locale.ROOT))
                        .anyMatch(usual::contains);
    }
}
