package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.Tasks;

/** Where the vehicles drove in the last months: a task each makes the positions, in which trips are then found as in any others. */
@ApplicationScoped
public class DrivesScene implements FleetScene, TaskHandler<DrivesScene.Months> {
    static final TaskKind<Months> KIND =
            TaskKind.of("fleet.demo-drives", Months.class).joiningTransaction();

    private static final int ORDER = 200;
    private static final int CLOSELY = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Set<VehicleKind> PULLED = EnumSet.of(VehicleKind.TRAILER, VehicleKind.MACHINE);

    @Inject
    Tasks tasks;

    @Inject
    DriveRows rows;

    /** @param closely a point a minute instead of one in three */
    public record Months(
            UUID vehicleId,
            double lat,
            double lng,
            Instant since,
            Instant until,
            String zone,
            int seed,
            boolean closely) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(FleetCast cast) {
        List<NewTask> drives = new ArrayList<>();
        for (VehicleView vehicle : cast.vehicles()) {
            if (!PULLED.contains(vehicle.kind()) && vehicle.status() != VehicleStatus.RETIRED) {
                DepotView depot = cast.depotOf(vehicle);
                boolean inWorkshop = vehicle.status() == VehicleStatus.MAINTENANCE;
                Months months = new Months(
                        vehicle.id(),
                        depot.place().lat(),
                        depot.place().lng(),
                        cast.since(),
                        inWorkshop ? cast.now().minus(Duration.ofDays(4)) : cast.now(),
                        cast.zone().getId(),
                        drives.size(),
                        drives.size() < CLOSELY);
                drives.add(NewTask.of(KIND, months)
                        .inOrganization(cast.organizationId())
                        .priority(Priority.LOW));
            }
        }
        tasks.submitAll(drives);
    }

    @Override
    public TaskKind<Months> kind() {
        return KIND;
    }

    @Override
    public Object run(Months months, TaskRun run) {
        MadeUpDrives drives = new MadeUpDrives(
                        DemoRoads.read(), 1_000L + months.seed(), months.closely() ? MINUTE : MINUTE.multipliedBy(3))
                .live(
                        new GeoPoint(months.lat(), months.lng()),
                        months.since(),
                        months.until(),
                        ZoneId.of(months.zone()));
        rows.write(run.organizationId(), months.vehicleId(), drives);
        return null;
    }
}
