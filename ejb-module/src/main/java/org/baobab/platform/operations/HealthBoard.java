package org.baobab.platform.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baobab.platform.operations.HealthReport.Check;
import org.baobab.platform.operations.HealthReport.Status;

/** Where the latest report hangs. Reading it never waits; a report that nobody renewed for a while counts as bad news itself. */
public final class HealthBoard {
    private static final Duration FRESH = Duration.ofSeconds(20);
    private static final HealthReport STARTING = alone("startup", "The parts have not been looked at yet");
    private static final HealthReport SILENT = alone("background", "Nobody has looked at the parts for a while");

    private volatile HealthReport latest = STARTING;
    private volatile long hungAt = System.nanoTime();

    void hang(HealthReport report) {
        latest = report;
        hungAt = System.nanoTime();
    }

    public HealthReport read() {
        HealthReport report = latest;
        return report == STARTING || System.nanoTime() - hungAt < FRESH.toNanos() ? report : SILENT;
    }

    private static HealthReport alone(String name, String reason) {
        return HealthReport.of(List.of(new Check(name, Status.DOWN, true, Map.of("reason", reason))));
    }
}
