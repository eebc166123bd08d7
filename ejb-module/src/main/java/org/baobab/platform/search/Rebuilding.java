package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.job.JobCatalogue;
import org.baobab.platform.job.JobFailures;
import org.baobab.platform.job.JobFailures.Failure;
import org.baobab.platform.job.JobLauncher;
import org.baobab.platform.job.ServerState;
import org.baobab.platform.job.Trigger;
import org.baobab.platform.kernel.ConflictException;
import org.jboss.logging.Logger;

/**
 * Has an index filled that cannot answer: by the job {@code reindex}, or on the spot where there are no rows. And has a filling begun again that failed while the
 * index answered as it was before.
 */
@ApplicationScoped
class Rebuilding {
    static final String JOB = "reindex";

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    @Inject
    JobLauncher launcher;

    @Inject
    JobCatalogue catalogue;

    @Inject
    IndexBuilds builds;

    @Inject
    Pointers pointers;

    @Inject
    JobFailures failures;

    @Inject
    Clock clock;

    void seeTo(LiveIndex<?> live, Pointer pointer) {
        if (pointer.isReady() || !pointer.mayTry() || !ServerState.isRunning()) {
            return;
        }
        if (live.index().next(null, null, 1).isEmpty()) {
            fillEmpty(live);
        } else if (catalogue.find(JOB).isPresent()) {
            launch(live);
        }
    }

    /** Whichever node comes first: each of the times at which it is due can be taken once. */
    void tryAgain(LiveIndex<?> live, Pointer pointer) {
        if (!pointer.isReady() || !ServerState.isRunning()) {
            return;
        }
        Optional<Failure> run = failures.last(JOB);
        Instant due = run.flatMap(failed -> FailedFilling.of(failed, live.name()))
                .flatMap(FailedFilling::nextTry)
                .orElse(Instant.MAX);
        if (clock.instant().isBefore(due)) {
            return;
        }
        try {
            launcher.launch(JOB, run.orElseThrow().parameters(), Trigger.NEED, due);
            LOG.infof(
                    "The job %s failed %d times one after the other; it is tried again",
                    JOB, run.orElseThrow().times());
        } catch (ConflictException another) {
            LOG.debugf("%s is tried again by another node, or runs", JOB);
        }
    }

    /** A new installation need not wait for a job. */
    private void fillEmpty(LiveIndex<?> live) {
        pointers.tried(live.name());
        builds.begin(live.name(), null);
        builds.finish(live.name(), null);
    }

    private void launch(LiveIndex<?> live) {
        try {
            launcher.launch(JOB, Map.of("index", live.name()), Trigger.NEED, null);
            pointers.tried(live.name());
            LOG.infof("The index %s is being filled by the job %s", live.name(), JOB);
        } catch (ConflictException running) {
            LOG.debugf("%s waits until the running %s is over", live.name(), JOB);
        } catch (RuntimeException e) {
            pointers.tried(live.name());
            throw e;
        }
    }
}
