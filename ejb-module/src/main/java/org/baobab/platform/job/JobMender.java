package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.job.Runs.Wanted;
import org.jboss.logging.Logger;

/**
 * Mends what a node's death left. Each mending is one transaction: executions are marked, runs ended, and where the job says that it is safe the run that goes on
 * is claimed with it, so that it is started even if this node dies, too.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class JobMender {
    private static final Logger LOG = Logger.getLogger(JobMender.class);

    /** A job that brings its server down is not tried for ever. */
    private static final int MOST_RECOVERIES = 3;

    @Inject
    MendedRows rows;

    @Inject
    Runs runs;

    @Inject
    JobCatalogue catalogue;

    /** What became of a run. {@code next} is claimed and goes on from it, or begins it. */
    public record Mended(Run run, String status, Optional<UUID> next) {}

    /**
     * Everything that a dead node left, or this one before it was born.
     *
     * @param before only what was claimed before this moment
     */
    public List<Mended> mendNode(String node, Instant before) {
        int ended = rows.endHalfEnded(node, before);
        if (ended > 0) {
            LOG.infof("%d executions of %s had ended without JBeret's record of it", ended, node);
        }
        return rows.openOf(node, before).stream().map(this::mend).toList();
    }

    /** A run whose execution has ended without telling, while the database was away say. */
    public Optional<Mended> mendRun(Run run) {
        return rows.open(run).map(this::mend);
    }

    /** What an orderly stop of this server cut off goes on with the next start, where that is safe. */
    public List<Mended> goOnAfterStop(Instant before) {
        return rows.stoppedByServer(before).stream()
                .map(run -> new Mended(run, ExecutionStatus.STOPPED, goOn(run)))
                .toList();
    }

    public void interruptOrphans() {
        for (long execution : rows.orphans()) {
            LOG.infof("Execution %d was left by a crash before anybody knew of it", execution);
            rows.interrupt(execution);
        }
    }

    private Mended mend(Run run) {
        return run.state() == RunState.STARTING ? unstarted(run) : interrupted(run);
    }

    private Mended unstarted(Run run) {
        Long execution = run.executionId() == null ? rows.executionOf(run).orElse(null) : run.executionId();
        if (execution != null) {
            rows.interrupt(execution);
        }
        rows.unstarted(run, execution);
        LOG.infof("%s was claimed by %s, which died before it began; it begins now", run.job(), run.node());
        return new Mended(run, RunState.STARTING.name(), Optional.of(run.id()));
    }

    private Mended interrupted(Run run) {
        Optional<String> ended = rows.endOf(run.executionId());
        if (ended.isPresent()) {
            rows.end(run, ended.get(), ended.get());
            return new Mended(run, ended.get(), Optional.empty());
        }
        rows.interrupt(run.executionId());
        rows.end(run, ExecutionStatus.FAILED, ExecutionStatus.INTERRUPTED);
        Optional<UUID> next = goOn(run);
        LOG.warnf(
                "%s was cut off in execution %d on %s; %s",
                run.job(),
                run.executionId(),
                run.node(),
                next.isPresent() ? "it goes on from its checkpoint" : "it waits for the operators");
        return new Mended(run, ExecutionStatus.FAILED, next);
    }

    private Optional<UUID> goOn(Run run) {
        boolean safe = catalogue
                .find(run.job())
                .map(JobDefinition::restartedAfterCrash)
                .orElse(false);
        if (!safe || rows.recoveries(run.job()) >= MOST_RECOVERIES) {
            return Optional.empty();
        }
        return runs.claim(new Wanted(
                run.job(),
                run.parameters(),
                Trigger.RECOVERY,
                null,
                run.executionId(),
                run.startedBy(),
                run.requestId()));
    }
}
