package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.Caller;

/** Puts together what operators see of a job: what its XML says, its texts in their language, its last execution. */
@ApplicationScoped
class JobViews {
    @Inject
    JobCatalogue catalogue;

    @Inject
    Executions executions;

    @Inject
    Caller caller;

    List<JobView> all() {
        List<JobDefinition> jobs = catalogue.all();
        Map<String, ExecutionSummary> last =
                executions.last(jobs.stream().map(JobDefinition::name).toList());
        return jobs.stream().map(job -> view(job, last.get(job.name()))).toList();
    }

    JobView of(JobDefinition job) {
        return view(job, executions.last(List.of(job.name())).get(job.name()));
    }

    private JobView view(JobDefinition job, ExecutionSummary last) {
        JobText text = catalogue.runtime().text(job.name(), caller.locale());
        return new JobView(
                job.name(),
                text.title(),
                text.description(),
                job.parameters(),
                job.cron(),
                job.timeZone(),
                job.enabled(),
                job.runsMissed(),
                job.restartable(),
                null,
                last,
                last != null && last.isRunning(),
                0);
    }
}
