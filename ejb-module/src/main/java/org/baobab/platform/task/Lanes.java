package org.baobab.platform.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Pool A works on what is urgent or high, pool B on what is normal or low; the other queues are as wide as their consumers. */
@ApplicationScoped
class Lanes {
    @Inject
    TaskSettings settings;

    @Inject
    TaskRunner runner;

    private Lane a;
    private Lane b;

    @PostConstruct
    void build() {
        a = new Lane(settings.poolA());
        b = new Lane(settings.poolB());
    }

    void run(Priority priority, UUID task) {
        Lane lane = priority == Priority.URGENT || priority == Priority.HIGH ? a : b;
        try {
            lane.run(priority, () -> runner.run(task));
        } catch (InterruptedException e) {
            // The server stops. The row is still queued, and the message counts for nothing without it.
            Thread.currentThread().interrupt();
        }
    }
}
