package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.platform.job.JobCatalogue;
import org.baobab.platform.job.JobLauncher;
import org.baobab.platform.job.ServerState;
import org.baobab.platform.job.Trigger;
import org.baobab.platform.kernel.ConflictException;
import org.jboss.logging.Logger;

/** Has an index filled that cannot answer: by the job {@code reindex}, or on the spot where there are no rows. */
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
