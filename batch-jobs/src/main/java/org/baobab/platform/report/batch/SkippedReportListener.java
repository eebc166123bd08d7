package org.baobab.platform.report.batch;

import jakarta.batch.api.chunk.listener.SkipProcessListener;
import jakarta.batch.api.chunk.listener.SkipWriteListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.report.weekly.WeeklyPrint;
import org.baobab.platform.report.weekly.WeeklyReports;
import org.jboss.logging.Logger;

/** Notes which organisation goes without its report, and why: in its row and in the log of the execution. */
@Named
@Dependent
public class SkippedReportListener implements SkipProcessListener, SkipWriteListener {
    private static final Logger LOG = Logger.getLogger(SkippedReportListener.class);

    @Inject
    WeeklyReports reports;

    @Inject
    JobContext job;

    @Override
    public void onSkipProcessItem(Object item, Exception why) {
        OrganizationWeek week = (OrganizationWeek) item;
        note(week.organizationId(), week.monday(), why);
    }

    @Override
    public void onSkipWriteItem(List<Object> items, Exception why) {
        for (Object item : items) {
            WeeklyPrint print = (WeeklyPrint) item;
            note(print.organizationId(), print.monday(), why);
        }
    }

    private void note(UUID organizationId, LocalDate monday, Exception why) {
        LOG.warnf(why, "Organisation %s has no report of the week of %s", organizationId, monday);
        reports.skip(organizationId, monday, why.getMessage(), job.getExecutionId());
    }
}
