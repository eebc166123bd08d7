package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.Caller;

/** Puts together what operators see of a job: what its XML says, its texts in their language, its schedule, its last execution. */
@ApplicationScoped
class JobViews {
    @Inject
    JobCatalogue catalogue;

    @Inject
    Executions executions;

    @Inject
    ScheduleRows schedules;

    @Inject
    Caller caller;

    List<JobView> all() {
        List<JobDefinition> jobs = catalogue.all();
        Map<String, ExecutionSummary> last =
                executions.last(jobs.stream().map(JobDefinition::name).toList());
        Map<String, JobSchedule> due =
                schedules.all().stream().collect(Collectors.toMap(JobSchedule::job, Function.identity()));
        return jobs.stream()
                .map(job -> view(job, due.get(job.name()), last.get(job.name())))
                .toList();
    }

    JobView of(JobDefinition job) {
        return view(
                job,
                schedules.find(job.name()).orElse(null),
                executions.last(List.of(job.name())).get(job.name()));
    }

    JobText text(JobDefinition job) {
        return catalogue.runtime().text(job.name(), caller.locale());
    }

    private JobView view(JobDefinition job, JobSchedule known, ExecutionSummary last) {
        JobText text = text(job);
        JobSchedule schedule = known == null ? JobSchedule.broughtAlong(job) : known;
        return new JobView(
                job.name(),
                text.title(),
                text.description(),
                job.parameters(),
                schedule.cron(),
                schedule.timeZone(),
                schedule.enabled(),
                job.runsMissed(),
                job.restartable(),
                schedule.nextRun(),
                last,
                last != null && last.isRunning(),
                schedule.version());
    }
}
