package org.baobab.platform.job;

import java.util.Set;

/** The words of Jakarta Batch for how an execution is. */
public final class ExecutionStatus {
    public static final String STARTING = "STARTING";
    public static final String STARTED = "STARTED";
    public static final String STOPPING = "STOPPING";
    public static final String STOPPED = "STOPPED";
    public static final String FAILED = "FAILED";
    public static final String COMPLETED = "COMPLETED";
    public static final String ABANDONED = "ABANDONED";

    /** The exit status of what its node's death cut off. */
    public static final String INTERRUPTED = "INTERRUPTED";

    /** The exit status of what an orderly stop of its server cut off. */
    public static final String SERVER_STOPPED = "SERVER_STOPPED";

    private static final Set<String> RUNNING = Set.of(STARTING, STARTED, STOPPING);

    private ExecutionStatus() {}

    public static boolean isRunning(String status) {
        return RUNNING.contains(status);
    }
}
