package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Work that does nothing: an operator sends some through a queue to see that it moves, and how fast. */
@ApplicationScoped
public class Probe implements TaskHandler<Probe.Load> {
    private static final String NAME = "task.probe";

    /** What a probe carries: how long it pretends to work. */
    public record Load(int millis) {}

    @Override
    public TaskKind<Load> kind() {
        return TaskKind.of(NAME, Load.class).retrying(RetryPolicy.never());
    }

    /** A probe for one queue. */
    public static TaskKind<Load> through(TaskQueue queue) {
        return TaskKind.of(NAME, Load.class).on(queue);
    }

    @Override
    public Object run(Load load, TaskRun run) throws InterruptedException {
        if (load.millis() > 0) {
            Thread.sleep(Duration.ofMillis(load.millis()));
        }
        return null;
    }
}
