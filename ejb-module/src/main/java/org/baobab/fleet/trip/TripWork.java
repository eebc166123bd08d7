package org.baobab.fleet.trip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.baobab.fleet.trip.TripRows.Pending;
import org.baobab.fleet.trip.TripRows.Restart;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.Tasks;

/** Finds trips for some vehicles, whose trails are locked meanwhile, so that several nodes share the work. */
@ApplicationScoped
class TripWork {
    private static final double KILOMETRE = 1_000;

    @Inject
    TripRows rows;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Tasks tasks;

    @Inject
    TripSettings settings;

    @Inject
    Clock clock;

    /** Takes over which vehicles have new points. @return whether there may be more */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean notice(int most) {
        return rows.notice(clock.instant(), most) == most;
    }

    /** @return the vehicles that were read on */
    @Transactional(TxType.REQUIRES_NEW)
    public List<UUID> readOn(int most) {
        Instant now = clock.instant();
        List<Pending> pending = rows.pending(now, now.minus(settings.patience()), most);
        Map<UUID, ZoneId> zones = new HashMap<>();
        pending.forEach(vehicle -> readOn(vehicle, zones));
        return pending.stream().map(Pending::vehicleId).toList();
    }

    /** A vehicle that fell silent is not on its way any more. Its trail stays: what it says later may prove that the trip went on. */
    @Transactional(TxType.REQUIRES_NEW)
    public void endSilent() {
        rows.endSilent(clock.instant().minus(settings.rule().silence()));
    }

    /** One that cannot be read now: the others are not to wait for it. */
    @Transactional(TxType.REQUIRES_NEW)
    public void postponeFirst(Instant until) {
        Instant now = clock.instant();
        rows.pending(now, now.minus(settings.patience()), 1)
                .forEach(vehicle -> rows.postpone(vehicle.vehicleId(), until));
    }

    private void readOn(Pending vehicle, Map<UUID, ZoneId> zones) {
        if (vehicle.isInOrder()) {
            Trail trail = vehicle.state() == null ? null : Trail.read(vehicle.state());
            TripFinder finder = finder(vehicle, trail, zones);
            rows.read(vehicle.vehicleId(), vehicle.lastAt(), vehicle.to(), finder::read);
            write(vehicle, finder, finder.found(), Set.of());
        } else {
            Restart restart = rows.restart(vehicle.vehicleId(), vehicle.from());
            TripFinder finder = finder(vehicle, restart.trail(), zones);
            Instant to = vehicle.lastAt().isAfter(vehicle.to()) ? vehicle.lastAt() : vehicle.to();
            rows.read(vehicle.vehicleId(), restart.after(), to, finder::read);
            write(vehicle, finder, finder.found() - restart.forgottenMetres(), restart.forgottenDays());
        }
    }

    private TripFinder finder(Pending vehicle, Trail trail, Map<UUID, ZoneId> zones) {
        ZoneId zone = zones.computeIfAbsent(
                vehicle.organizationId(), id -> ZoneId.of(organizations.view(id).timeZone()));
        return new TripFinder(settings.rule(), zone, trail);
    }

    private void write(Pending vehicle, TripFinder finder, double metres, Set<String> forgottenDays) {
        List<Finding> findings = finder.findings();
        rows.write(vehicle, findings);
        Set<String> days = new TreeSet<>(forgottenDays);
        findings.stream()
                .filter(Finding.Trip.class::isInstance)
                .map(Finding.Trip.class::cast)
                .forEach(trip -> trip.shares().forEach(share -> days.add(share.day())));
        if (!days.isEmpty()) {
            rows.sumUp(vehicle, days);
        }
        Trail trail = finder.trail();
        double untold = vehicle.untoldMetres() + metres;
        if (settings.movesOdometer() && trail.drive() == null && untold >= KILOMETRE) {
            long kilometres = (long) (untold / KILOMETRE);
            untold -= kilometres * KILOMETRE;
            Instant at = Instant.ofEpochMilli(trail.last().millis());
            tasks.submit(NewTask.of(TellOdometer.KIND, new TellOdometer.Driven(vehicle.vehicleId(), kilometres, at))
                    .inOrganization(vehicle.organizationId())
                    .priority(Priority.LOW));
        }
        rows.leave(vehicle.vehicleId(), trail, untold);
    }
}
