package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.demo.art.Body;
import org.baobab.fleet.demo.art.VehicleDrawing;
import org.baobab.fleet.photo.VehiclePhotos;
import org.baobab.platform.demo.DrawnPicture;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.Tasks;

/** Pictures of the vehicles that one sees most in Algeria: a task each draws one. */
@ApplicationScoped
public class PictureScene implements FleetScene, TaskHandler<PictureScene.Sitting> {
    static final TaskKind<Sitting> KIND = TaskKind.of("fleet.demo-picture", Sitting.class);

    private static final int ORDER = 150;

    @Inject
    Tasks tasks;

    @Inject
    VehiclePhotos photos;

    /** @param colour as {@code #B23A34} */
    public record Sitting(UUID vehicleId, String body, String colour, int place) {}

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public void play(FleetCast cast) {
        List<NewTask> sittings = new ArrayList<>();
        for (String[] line : Casting.lines("pictures.csv")) {
            VehicleView vehicle = cast.vehicles().stream()
                    .filter(each -> each.registration().equals(line[0]))
                    .findFirst()
                    .orElseThrow();
            sittings.add(NewTask.of(KIND, new Sitting(vehicle.id(), line[1], line[2], sittings.size()))
                    .inOrganization(cast.organizationId())
                    .priority(Priority.LOW));
        }
        tasks.submitAll(sittings);
    }

    @Override
    public TaskKind<Sitting> kind() {
        return KIND;
    }

    @Override
    public Object run(Sitting sitting, TaskRun run) {
        try {
            // One that is there already was drawn by an attempt that did not live to say so, or brought by somebody.
            if (photos.list(sitting.vehicleId()).isEmpty()) {
                byte[] jpeg = DrawnPicture.jpeg(VehicleDrawing.of(
                        Body.valueOf(sitting.body()), Color.decode(sitting.colour()), sitting.place()));
                String name = "demonstration-" + (sitting.place() + 1) + ".jpg";
                photos.add(sitting.vehicleId(), name, jpeg.length, new ByteArrayInputStream(jpeg));
            }
        } catch (NotFoundException deleted) {
            throw new PointlessException("The vehicle was deleted meanwhile");
        }
        return null;
    }
}
