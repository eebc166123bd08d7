package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.jboss.logging.Logger;

/** Tells operators that a run failed, or takes longer than it should. A run that somebody stopped is no news to them. */
@ApplicationScoped
class JobAlarms {
    private static final Logger LOG = Logger.getLogger(JobAlarms.class);

    @Inject
    JobNotices notices;

    @Inject
    JobCatalogue catalogue;

    @Inject
    Caller caller;

    /** On the thread of the execution, whose end does not depend on whether somebody hears of it. */
    @ActivateRequestContext
    void onEnd(@Observes JobEnded end) {
        if (ExecutionStatus.FAILED.equals(end.batchStatus())) {
            try {
                caller.actAsSystem(null);
                notices.failed(end.job(), end.executionId(), end.duration());
            } catch (RuntimeException e) {
                LOG.warnf(e, "Nobody could be told that %s failed", end.job());
            }
        }
    }

    /** Each run once, whichever node comes first. */
    @ActivateRequestContext
    void ringForLongRuns() {
        caller.actAsSystem(null);
        for (JobDefinition job : catalogue.all()) {
            Duration longest = job.longest();
            if (longest != null) {
                while (notices.tooLong(job.name(), longest)) {
                    LOG.infof("%s runs for longer than %s; the operators are told", job.name(), longest);
                }
            }
        }
    }

    @ActivateRequestContext
    void ringForNoStart(UUID run, RuntimeException reason) {
        LOG.debugf(reason, "The run %s did not start", run);
        caller.actAsSystem(null);
        notices.notStarted(run);
    }
}
