package org.baobab.platform.task;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What alarms are made of: how many wait in each queue and how long already, and how many failed for good. Asked for when somebody collects. */
@ApplicationScoped
class QueueMetrics {
    private static final Duration FRESH = Duration.ofSeconds(10);

    @Inject
    MeterRegistry registry;

    @Inject
    QueueBoard board;

    void onStart(@Observes Startup start) {
        for (TaskQueue queue : TaskQueue.values()) {
            gauge("baobab_queue_depth", queue, QueueView::depth);
            gauge("baobab_queue_delayed", queue, QueueView::delayed);
            gauge("baobab_queue_in_delivery", queue, QueueView::inDelivery);
            gauge("baobab_queue_dead_letters", queue, QueueView::deadLetters);
            gauge("baobab_queue_oldest_seconds", queue, view -> view.oldestAge() == null ? 0 : view.oldestAge());
            gauge("baobab_queue_paused", queue, view -> view.paused() ? 1 : 0);
        }
    }

    private void gauge(String name, TaskQueue queue, ToDoubleFunction<QueueView> figure) {
        registry.gauge(name, List.of(Tag.of("queue", queue.label())), this, metrics -> metrics.read(queue, figure));
    }

    private double read(TaskQueue queue, ToDoubleFunction<QueueView> figure) {
        try {
            return figure.applyAsDouble(board.read(FRESH).get(queue.ordinal()));
        } catch (TaskStoreException away) {
            return Double.NaN;
        }
    }
}
