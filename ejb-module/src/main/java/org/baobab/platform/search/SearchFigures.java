package org.baobab.platform.search;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/** What alarms are made of: how large each index is, how far behind its rows, and how it answers. */
@ApplicationScoped
class SearchFigures {
    private static final double MILLIS = 1000.0;

    @Inject
    MeterRegistry registry;

    /** Looked up once: the registry of the server searches all its meters each time. */
    private final Map<String, Timer> byIndex = new ConcurrentHashMap<>();

    private final Map<String, Timer> byDatabase = new ConcurrentHashMap<>();
    private final Map<String, Reading> readings = new ConcurrentHashMap<>();

    /** What the keeper saw when it last looked. */
    record Reading(long documents, long pending, Instant oldest, boolean ready) {
        double lag() {
            return oldest == null
                    ? 0
                    : Math.max(0, Duration.between(oldest, Instant.now()).toMillis() / MILLIS);
        }
    }

    void read(String index, Reading reading) {
        if (readings.put(index, reading) == null) {
            gauge("baobab_search_documents", index, Reading::documents);
            gauge("baobab_search_pending", index, Reading::pending);
            gauge("baobab_search_oldest_pending_seconds", index, Reading::lag);
            gauge("baobab_search_ready", index, now -> now.ready() ? 1 : 0);
        }
    }

    Map<String, Reading> readings() {
        return readings;
    }

    void asked(String index, boolean byTheIndex, long nanos) {
        (byTheIndex ? byIndex : byDatabase)
                .computeIfAbsent(index, name -> question(name, byTheIndex ? "index" : "database"))
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer question(String index, String by) {
        return registry.timer("baobab_search_question", "index", index, "answered", by);
    }

    /** From the change of the row to the moment in which it can be found. */
    void indexed(String index, int rows, int failed, Instant oldest) {
        registry.timer("baobab_search_indexing", "index", index).record(Duration.between(oldest, Instant.now()));
        registry.counter("baobab_search_indexed", "index", index).increment(rows);
        if (failed > 0) {
            registry.counter("baobab_search_failed", "index", index).increment(failed);
        }
    }

    private void gauge(String name, String index, ToDoubleFunction<Reading> figure) {
        registry.gauge(name, List.of(Tag.of("index", index)), readings, all -> figure.applyAsDouble(all.get(index)));
    }
}
