package org.baobab.platform.operations;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baobab.platform.operations.HealthReport.Check;
import org.baobab.platform.operations.HealthReport.Status;
import org.jboss.logging.Logger;

/** One probe and what it found last. A probe that hangs is not asked again meanwhile, and counts as down. */
final class ProbeRun {
    private static final Logger LOG = Logger.getLogger(ProbeRun.class);
    private static final Duration LONGEST = Duration.ofSeconds(6);

    private final HealthProbe probe;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private volatile long startedAt;
    private volatile Check found;

    ProbeRun(HealthProbe probe) {
        this.probe = probe;
        this.found = down("not looked at yet");
    }

    void start(Executor executor) {
        if (!underWay.compareAndSet(false, true)) {
            return;
        }
        startedAt = System.nanoTime();
        try {
            executor.execute(this::look);
        } catch (RejectedExecutionException busy) {
            underWay.set(false);
        }
    }

    Check check() {
        boolean hangs = underWay.get() && System.nanoTime() - startedAt > LONGEST.toNanos();
        return hangs ? down("does not answer in time") : found;
    }

    private void look() {
        Check before = found;
        try {
            found = new Check(probe.name(), Status.UP, probe.isRequired(), probe.look());
        } catch (Exception missing) {
            found = down("not available");
            if (before.status() == Status.UP) {
                // Once for each outage; the board shows it for as long as it lasts.
                LOG.warnf("Health: %s is down: %s", probe.name(), missing);
            }
        } finally {
            underWay.set(false);
        }
    }

    private Check down(String reason) {
        return new Check(probe.name(), Status.DOWN, probe.isRequired(), Map.of("reason", reason));
    }
}
