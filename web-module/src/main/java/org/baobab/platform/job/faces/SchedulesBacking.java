package org.baobab.platform.job.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobView;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;

/** When each job runs, in one table. */
@Named
@ViewScoped
@ShowsRefusals
public class SchedulesBacking implements Serializable {
    @Inject
    JobOperations operations;

    @Inject
    ScheduleSwitch enabling;

    @Inject
    Preferences preferences;

    private transient List<JobView> jobs;

    public void refresh() {
        jobs = null;
    }

    public List<JobView> getJobs() {
        if (jobs == null) {
            Collator alphabet = Collator.getInstance(preferences.getLocale());
            jobs = operations.list().stream()
                    .sorted(Comparator.comparing(JobView::title, alphabet))
                    .toList();
        }
        return jobs;
    }

    public void toggle(JobView job) {
        enabling.toggle(job, "/ops/schedules");
    }
}
