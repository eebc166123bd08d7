package org.baobab.platform.job;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.job.JobMender.Mended;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/** This node's part in the jobs of all nodes, round by round. batch-jobs starts it, once the batch container is there. */
@ApplicationScoped
public class JobCrew {
    private static final Logger LOG = Logger.getLogger(JobCrew.class);
    private static final Duration ROUND = Duration.ofSeconds(1);
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration LOOK_AROUND = Duration.ofSeconds(10);

    /** Whoever claims or begins a run needs a moment for the next step. */
    private static final Duration MOMENT = Duration.ofSeconds(15);

    @Inject
    RunningJobs running;

    @Inject
    Runs runs;

    @Inject
    Nodes nodes;

    @Inject
    MendedRows rows;

    @Inject
    JobMender mender;

    @Inject
    JobLauncher launcher;

    @Inject
    JobLog log;

    @Inject
    JobNews news;

    @Inject
    JobCatalogue catalogue;

    @Inject
    RepositoryIndexes indexes;

    @Inject
    Event<JobEnded> ended;

    @Inject
    Clock clock;

    private final Heart heart = new Heart();
    private Rounds rounds;
    private Rounds fence;
    private Instant bornAt;
    private long lookedAt;
    private boolean mended;
    private boolean inTrouble;

    public void start(ManagedThreadFactory threads) {
        bornAt = clock.instant();
        indexes.create();
        nodes.bearMe();
        heart.beats();
        log.open();
        rounds = Rounds.start(threads, "job-crew", Duration.ZERO, ROUND, this::round);
        // On a thread of its own: the crew's may hang on the very database that is away.
        fence = Rounds.start(threads, "job-fence", BEAT, BEAT, this::stopWhereCutOff);
    }

    public void stop() {
        fence.close();
        rounds.close();
        log.close();
        try {
            log.write();
        } catch (JobStoreException away) {
            LOG.debugf("The last lines of jobs are in the server's log only: %s", away.getMessage());
        }
    }

    private void round() {
        try {
            doMyPart();
            if (inTrouble) {
                LOG.info("This node looks after its jobs again");
            }
            inTrouble = false;
        } catch (JobStoreException away) {
            if (!inTrouble) {
                // Once for each outage; it tries again every second.
                LOG.warnf("This node cannot look after its jobs: %s", away.getMessage());
            }
            inTrouble = true;
        }
    }

    private void doMyPart() {
        if (heart.isOlderThan(BEAT)) {
            nodes.iAmAlive();
            heart.beats();
            stopWhatOthersTook();
        }
        mendAtBirth();
        if (!running.all().isEmpty()) {
            runs.toStopHere().forEach(this::stop);
            running.all().forEach(this::tellProgress);
        }
        log.write();
        if (System.nanoTime() - lookedAt > LOOK_AROUND.toNanos()) {
            lookedAt = System.nanoTime();
            lookAround();
        }
    }

    /** At birth nobody on this node is at work: what says otherwise was left by a crash, or by an orderly stop. */
    private void mendAtBirth() {
        if (!mended && ServerState.isRunning()) {
            tellAndStart(mender.mendNode(JobRows.node(), bornAt));
            tellAndStart(mender.goOnAfterStop(bornAt));
            mender.interruptOrphans();
            mended = true;
        }
    }

    private void lookAround() {
        if (!mended || !ServerState.isRunning()) {
            return;
        }
        Instant before = clock.instant().minus(MOMENT);
        rows.claimedHere(before).forEach(run -> start(run.id()));
        rows.runningHere(before).stream()
                .filter(run -> running.find(run.executionId()).isEmpty())
                .forEach(run -> mender.mendRun(run).ifPresent(this::tellAndStart));
        // A database that was away makes every node look dead: only who has been in touch with it for long enough may
        // judge.
        if (heart.isSteadyFor(Nodes.DEAD_AFTER)) {
            for (String node : nodes.dead()) {
                LOG.warnf("%s has been silent for %s; its jobs are looked after here", node, Nodes.DEAD_AFTER);
                tellAndStart(mender.mendNode(node, clock.instant()));
            }
            mender.interruptOrphans();
        }
    }

    private void tellAndStart(List<Mended> all) {
        all.forEach(this::tellAndStart);
    }

    private void tellAndStart(Mended one) {
        Run run = one.run();
        if (one.next().isPresent()) {
            start(one.next().get());
        } else if (run.executionId() != null && !ExecutionStatus.STOPPED.equals(one.status())) {
            news.changed(run.job(), run.executionId(), one.status());
            Instant begun = run.startedAt() == null ? run.claimedAt() : run.startedAt();
            ended.fire(new JobEnded(
                    run.id(),
                    run.job(),
                    run.executionId(),
                    one.status(),
                    ExecutionStatus.INTERRUPTED,
                    run.trigger(),
                    Duration.between(begun, clock.instant())));
        }
    }

    private void start(UUID run) {
        try {
            launcher.start(run);
        } catch (ConflictException startedMeanwhile) {
            LOG.debugf("The run %s is on its way: %s", run, startedMeanwhile.getMessage());
        }
    }

    private void stop(long executionId) {
        running.find(executionId).filter(job -> !job.isStopping()).ifPresent(job -> {
            job.stop();
            try {
                catalogue.runtime().stop(executionId);
            } catch (ConflictException endedMeanwhile) {
                LOG.debugf("%s ended before it could be stopped", job.job());
            }
        });
    }

    /** This node was taken for dead, and others go on with its runs. */
    private void stopWhatOthersTook() {
        if (running.all().isEmpty()) {
            return;
        }
        Set<UUID> mine = runs.openHere().stream().map(Run::id).collect(Collectors.toSet());
        for (RunningJob job : running.all()) {
            if (!mine.contains(job.runId()) && job.nanos() > MOMENT.toNanos() && !job.isStopping()) {
                LOG.errorf("%s is not this node's any more: execution %d stops", job.job(), job.executionId());
                stop(job.executionId());
            }
        }
    }

    private void stopWhereCutOff() {
        if (heart.isOlderThan(Nodes.FENCED_AFTER)) {
            for (RunningJob job : running.all()) {
                if (!job.isStopping()) {
                    LOG.errorf(
                            "The database has been away for %s: execution %d of %s stops, for others may take it for lost",
                            Nodes.FENCED_AFTER, job.executionId(), job.job());
                    stop(job.executionId());
                }
            }
        }
    }

    private void tellProgress(RunningJob job) {
        Progress progress = job.news();
        if (progress != null) {
            runs.progress(job, progress);
            news.progress(job, progress);
        }
    }
}
