package org.baobab.fleet.trip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.baobab.fleet.OdometerSource;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;

/** Moves a vehicle's odometer by what its tracker saw it drive, at the end of a trip. */
@ApplicationScoped
public class TellOdometer implements TaskHandler<TellOdometer.Driven> {
    static final TaskKind<Driven> KIND =
            TaskKind.of("fleet.odometer", Driven.class).joiningTransaction();

    @Inject
    Vehicles vehicles;

    @Inject
    TripQueries trips;

    /** How far it came until then. */
    public record Driven(UUID vehicleId, long kilometres, Instant at) {}

    @Override
    public TaskKind<Driven> kind() {
        return KIND;
    }

    @Override
    public Object run(Driven driven, TaskRun run) {
        try {
            long before = vehicles.lock(driven.vehicleId()).odometerKm();
            vehicles.odometer(driven.vehicleId(), before + unread(driven), OdometerSource.TRACKER, driven.at(), null);
            return null;
        } catch (NotFoundException gone) {
            throw new PointlessException("the vehicle is gone");
        }
    }

    /** What was driven after somebody read the odometer in the middle of a trip; before that, it showed what was driven by itself. */
    private long unread(Driven driven) {
        return vehicles.odometerReadAt(driven.vehicleId())
                .map(read -> trips.kilometres(driven.vehicleId(), read, driven.at()))
                .map(since -> Math.min(since.longValue(), driven.kilometres()))
                .orElse(driven.kilometres());
    }
}
