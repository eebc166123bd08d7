package org.baobab.platform.job;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** An execution that runs on this node: where its artifacts leave word of how far they are. */
final class RunningJob {
    private final Run run;
    private final long executionId;
    private final long instanceId;
    private final long begunAt = System.nanoTime();
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong total = new AtomicLong();
    private final AtomicInteger lines = new AtomicInteger();
    private volatile String step;
    private volatile boolean stopping;
    private volatile Progress written = new Progress(null, 0, null);

    RunningJob(Run run, long executionId, long instanceId) {
        this.run = run;
        this.executionId = executionId;
        this.instanceId = instanceId;
    }

    UUID runId() {
        return run.id();
    }

    String job() {
        return run.job();
    }

    Trigger trigger() {
        return run.trigger();
    }

    String requestId() {
        return run.requestId();
    }

    long executionId() {
        return executionId;
    }

    long instanceId() {
        return instanceId;
    }

    long nanos() {
        return System.nanoTime() - begunAt;
    }

    void begin(String what, long pieces) {
        step = what;
        done.set(0);
        total.set(pieces);
    }

    void expect(long pieces) {
        total.addAndGet(pieces);
    }

    void did(long pieces) {
        done.addAndGet(pieces);
    }

    Progress progress() {
        long all = total.get();
        return new Progress(step, done.get(), all > 0 ? all : null);
    }

    /** Null if nothing has changed since it was asked last. */
    Progress news() {
        Progress now = progress();
        if (now.equals(written)) {
            return null;
        }
        written = now;
        return now;
    }

    boolean isStopping() {
        return stopping;
    }

    void stop() {
        stopping = true;
    }

    /** Which line of the log it is, from 1. */
    int nextLine() {
        return lines.incrementAndGet();
    }
}
