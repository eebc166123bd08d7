package org.baobab.platform.report.batch;

import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.job.batch.AsBaobab;
import org.baobab.platform.report.weekly.WeeklyPrint;
import org.baobab.platform.report.weekly.WeeklyReports;
import org.jboss.logging.Logger;

/** Keeps a report and mails it. Safe to repeat: the service knows what it sent. */
@Named
@Dependent
public class WeeklyReportWriter extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(WeeklyReportWriter.class);

    @Inject
    WeeklyReports reports;

    @Inject
    AsBaobab baobab;

    @Inject
    JobContext job;

    @Override
    public void writeItems(List<Object> items) {
        items.forEach(item -> issue((WeeklyPrint) item));
    }

    private void issue(WeeklyPrint print) {
        try {
            baobab.in(print.organizationId(), () -> {
                reports.issue(print, job.getExecutionId());
                return null;
            });
        } catch (RuntimeException e) {
            throw new UnreportableWeekException("The report cannot be handed out: " + e, e);
        }
        LOG.infof("Organisation %s: %d pages, %d bytes", print.organizationId(), print.pages(), print.pdf().length);
    }
}
