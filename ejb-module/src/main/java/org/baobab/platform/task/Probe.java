package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Work that does nothing: an operator sends some through a queue to see that it moves, how fast, and what becomes of failures. */
@ApplicationScoped
public class Probe implements TaskHandler<Probe.Load> {
    private static final String NAME = "task.probe";

    /**
     * What a probe carries.
     *
     * @param millis how long it pretends to work
     * @param failures how many attempts fail before one succeeds
     * @param permanent whether it fails for good at once
     */
    public record Load(int millis, int failures, boolean permanent) {}

    @Override
    public TaskKind<Load> kind() {
        return TaskKind.of(NAME, Load.class);
    }

    /** A probe for one queue. */
    public static TaskKind<Load> through(TaskQueue queue) {
        return TaskKind.of(NAME, Load.class).on(queue);
    }

    /** Works in steps and reports each, so that a cancelled probe stops. */
    @Override
    public Object run(Load load, TaskRun run) throws InterruptedException {
        int steps = load.millis() < 1000 ? 1 : 10;
        for (int step = 1; step <= steps && load.millis() > 0; step++) {
            Thread.sleep(Duration.ofMillis(load.millis() / steps));
            if (steps > 1) {
                run.progress(100 * step / steps);
            }
        }
        if (load.permanent()) {
            throw new PermanentFailureException("This probe was sent to fail for good");
        }
        if (run.attempt() <= load.failures()) {
            throw new IllegalArgumentException(
                    "This probe was sent to fail " + load.failures() + " times; this was attempt " + run.attempt());
        }
        return null;
    }
}
