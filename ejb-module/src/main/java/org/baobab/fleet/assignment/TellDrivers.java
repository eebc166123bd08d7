package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;

/** Writes to the drivers whose assignments the job began or ended. */
@ApplicationScoped
public class TellDrivers implements TaskHandler<TellDrivers.Told> {
    static final TaskKind<Told> KIND = TaskKind.of("fleet.assignment.tell", Told.class);

    @Inject
    ToldDrivers told;

    /** Whose assignments it is about. */
    public record Told(String letter, List<UUID> assignments) {
        Letter what() {
            return Letter.valueOf(letter);
        }
    }

    @Override
    public TaskKind<Told> kind() {
        return KIND;
    }

    @Override
    public Object run(Told what, TaskRun run) {
        told.tell(what);
        return null;
    }
}
