package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;

/** Ends the tasks of messages that are not sent: CANCELLED where somebody did not want it, FAILED where there is no address. */
@ApplicationScoped
public class WithheldTask implements TaskHandler<Withheld> {
    static final TaskKind<Withheld> KIND = TaskKind.of("notification.withheld", Withheld.class);

    @Override
    public TaskKind<Withheld> kind() {
        return KIND;
    }

    @Override
    public Object run(Withheld message, TaskRun run) {
        String why = message.reason().inWords();
        if (message.reason().isWish()) {
            throw new PointlessException(why);
        }
        throw new PermanentFailureException(why);
    }
}
