package org.baobab.platform.job;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Rounds;

/** This node's part in the jobs of all nodes, round by round. batch-jobs starts it, once the batch container is there. */
@ApplicationScoped
public class JobCrew {
    private static final Duration ROUND = Duration.ofSeconds(1);

    @Inject
    RunningJobs running;

    @Inject
    Runs runs;

    @Inject
    JobNews news;

    @Inject
    JobCatalogue catalogue;

    private Rounds rounds;

    public void start(ManagedThreadFactory threads) {
        rounds = Rounds.start(threads, "job-crew", ROUND, ROUND, this::round);
    }

    public void stop() {
        rounds.close();
    }

    private void round() {
        if (running.all().isEmpty()) {
            return;
        }
        runs.toStopHere().forEach(this::stop);
        running.all().forEach(this::tellProgress);
    }

    private void stop(long executionId) {
        running.find(executionId).filter(job -> !job.isStopping()).ifPresent(job -> {
            job.stop();
            catalogue.runtime().stop(executionId);
        });
    }

    private void tellProgress(RunningJob job) {
        Progress progress = job.news();
        if (progress != null) {
            runs.progress(job, progress);
            news.progress(job, progress);
        }
    }
}
