package org.baobab.platform.report.batch;

import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.AsBaobab;
import org.baobab.platform.report.weekly.WeeklyReports;

/** Prints the report of one organisation; nothing where nothing happened, or where it has its report. */
@Named
@Dependent
public class WeeklyReportProcessor implements ItemProcessor {
    @Inject
    WeeklyReports reports;

    @Inject
    AsBaobab baobab;

    @Inject
    JobProgress progress;

    @Override
    public Object processItem(Object item) {
        OrganizationWeek week = (OrganizationWeek) item;
        progress.did(1);
        try {
            return baobab.in(week.organizationId(), () -> reports.prepare(week.monday()))
                    .orElse(null);
        } catch (RuntimeException e) {
            throw new UnreportableWeekException("The week cannot be printed: " + e, e);
        }
    }
}
