package org.baobab.platform.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.baobab.platform.kernel.Settings;

/** How tasks are tried and how many at once, read once at the start. */
@ApplicationScoped
class TaskSettings {
    private static final Duration LEAST = Duration.ofMillis(10);

    @Inject
    Settings settings;

    private RetryPolicy retries;
    private Duration limit;
    private int poolA;
    private int poolB;

    @PostConstruct
    void read() {
        int attempts = settings.integer("baobab.task.attempts", 3, 1, 20);
        int growth = settings.integer("baobab.task.retry-growth", 3, 1, 10);
        Duration delay =
                settings.duration("baobab.task.retry-delay", Duration.ofSeconds(5), LEAST, Duration.ofHours(1));
        int jitter = settings.integer("baobab.task.retry-jitter", 20, 0, 100);
        retries = new RetryPolicy(delays(attempts - 1, delay, growth), jitter / 100.0);
        limit = settings.duration(
                "baobab.task.limit", Duration.ofSeconds(300), Duration.ofSeconds(1), Duration.ofHours(6));
        poolA = settings.integer("baobab.task.pool-a", 4, 1, 64);
        poolB = settings.integer("baobab.task.pool-b", 4, 1, 64);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    private static List<Duration> delays(int number, Duration first, int growth) {
        return Stream.iterate(first, delay -> delay.multipliedBy(growth))
                .limit(number)
                .toList();
    }

    RetryPolicy retriesOf(TaskKind<?> kind) {
        return kind.retries().orElse(retries);
    }

    Duration limitOf(TaskKind<?> kind) {
        return kind.limit().orElse(limit);
    }

    int poolA() {
        return poolA;
    }

    int poolB() {
        return poolB;
    }
}
