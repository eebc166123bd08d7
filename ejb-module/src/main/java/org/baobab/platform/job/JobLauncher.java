package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.job.Runs.Wanted;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.jboss.logging.Logger;

/**
 * Starts jobs, in two steps: the claim of a run, which is a row and may be part of a transaction, and then, outside of any, the start of what was claimed. A
 * claim whose node died before the start is started by another.
 */
@ApplicationScoped
public class JobLauncher {
    private static final Logger LOG = Logger.getLogger(JobLauncher.class);

    @Inject
    JobCatalogue catalogue;

    @Inject
    Runs runs;

    /** A claim is in nobody else's hands while it is here. */
    private final Set<UUID> starting = ConcurrentHashMap.newKeySet();

    /**
     * Claims and starts, at once and outside of the caller's transaction.
     *
     * @param dueAt the time on the schedule, or null
     * @return the number of the execution
     * @throws ConflictException {@code job-running} if it runs already, or has run for that time
     */
    @Transactional(TxType.NOT_SUPPORTED)
    public long launch(String job, Map<String, String> parameters, Trigger trigger, Instant dueAt) {
        return start(claim(job, parameters, trigger, dueAt).orElseThrow(() -> running(job)));
    }

    /**
     * Claims a run for the schedule, in the caller's transaction where there is one. {@link #start} it after the commit.
     *
     * @return empty if the job runs, or has run for that time
     */
    public Optional<UUID> claim(String job, Map<String, String> parameters, Trigger trigger, Instant dueAt) {
        catalogue.require(job);
        return runs.claim(new Wanted(job, parameters, trigger, dueAt, null, null, "job-" + Ids.next()));
    }

    /** Writes down, in the caller's transaction where there is one, that a time on the schedule came while the job was still running. False if that is known. */
    public boolean skip(String job, Trigger trigger, Instant dueAt) {
        return runs.skip(new Wanted(job, Map.of(), trigger, dueAt, null, null, "job-" + Ids.next()));
    }

    /** Starts what was claimed, and gives the number of the execution. */
    @Transactional(TxType.NOT_SUPPORTED)
    public long start(UUID runId) {
        if (!starting.add(runId)) {
            throw new ConflictException("job-running", "The run " + runId + " is being started");
        }
        try {
            return start(runs.take(runId)
                    .orElseThrow(
                            () -> new ConflictException("job-running", "The run " + runId + " has started already")));
        } finally {
            starting.remove(runId);
        }
    }

    private long start(Run run) {
        long executionId;
        try {
            executionId = run.restartOf() == null
                    ? catalogue.runtime().start(run.job(), ParameterText.properties(run))
                    : catalogue.runtime().restart(run.restartOf(), ParameterText.properties(run));
        } catch (RuntimeException e) {
            LOG.warnf("%s could not be started: %s", run.job(), e.getMessage());
            runs.failedToStart(run.id(), e.getMessage());
            throw e;
        }
        runs.started(run.id(), executionId);
        return executionId;
    }

    static ConflictException running(String job) {
        return new ConflictException("job-running", job + " runs already", Map.of("job", job));
    }
}
