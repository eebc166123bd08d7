package org.baobab.platform.job.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.baobab.platform.job.ExecutionStatus;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobView;

/** Jobs in a few lines, for the overview: what runs, what ended badly the last time, what comes next. */
@Named
@RequestScoped
public class JobDigestBacking {
    @Inject
    JobOperations operations;

    private List<JobView> jobs;

    private List<JobView> jobs() {
        if (jobs == null) {
            jobs = operations.list();
        }
        return jobs;
    }

    public List<JobView> getRunning() {
        return jobs().stream().filter(JobView::running).toList();
    }

    public List<JobView> getFailed() {
        return jobs().stream()
                .filter(job -> job.lastExecution() != null
                        && ExecutionStatus.FAILED.equals(job.lastExecution().status()))
                .toList();
    }

    /** The one that is due first, or null. */
    public JobView getNext() {
        return jobs().stream()
                .filter(job -> job.nextRun() != null)
                .min(Comparator.comparing(JobView::nextRun))
                .orElse(null);
    }
}
