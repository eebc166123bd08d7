package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Establishment;
import org.baobab.fleet.OdometerSource;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;

/** What is said of a service, by a plan or by a work order: on which vehicle, on which day, at which odometer. */
@ApplicationScoped
class Workshop {
    @Inject
    Vehicles vehicles;

    @Inject
    Establishment home;

    @Inject
    Clock clock;

    /** @throws RuleViolationException where somebody names none, or one that is not theirs */
    VehicleView requireVehicle(UUID id) {
        if (id == null) {
            throw new RuleViolationException("vehicleId", "required");
        }
        try {
            return vehicles.get(id);
        } catch (NotFoundException unknown) {
            throw new RuleViolationException("vehicleId", "fleet.vehicle", Map.of("vehicle", id));
        }
    }

    /** @param said null for today */
    LocalDate requireDone(LocalDate said) {
        LocalDate today = home.today();
        if (said != null && said.isAfter(today)) {
            throw new RuleViolationException("doneOn", "fleet.future");
        }
        return said == null ? today : said;
    }

    /**
     * Tells the vehicle, if it is further than was known.
     *
     * @param said null for what is known
     */
    long read(VehicleView vehicle, Long said) {
        long km = said == null ? vehicle.odometerKm() : said;
        if (km > vehicle.odometerKm()) {
            vehicles.odometer(vehicle.id(), km, OdometerSource.WORKSHOP, clock.instant(), null);
        }
        return km;
    }
}
