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

    /** How far it came until then. */
    public record Driven(UUID vehicleId, long kilometres, Instant at) {}

    @Override
    public TaskKind<Driven> kind() {
        return KIND;
    }

    @Override
    public Object run(Driven driven, TaskRun run) {
        try {
            vehicles.lock(driven.vehicleId());
            long before = vehicles.get(driven.vehicleId()).odometerKm();
            vehicles.odometer(
                    driven.vehicleId(), before + driven.kilometres(), OdometerSource.TRACKER, driven.at(), null);
            return null;
        } catch (NotFoundException gone) {
            throw new PointlessException("the vehicle is gone");
        }
    }
}
