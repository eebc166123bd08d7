package org.baobab.fleet.report.batch;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.report.MonthlyMail;
import org.baobab.platform.job.JobProgress;
import org.baobab.platform.job.batch.AsBaobab;
import org.jboss.logging.Logger;

/** Has the report of one organisation made by a task, which mails it. Safe to repeat: a month is asked for once. */
@Named
@Dependent
public class MonthlyMailWriter extends AbstractItemWriter {
    private static final Logger LOG = Logger.getLogger(MonthlyMailWriter.class);

    /** A day of the month, as in 2026-10-31. */
    @Inject
    @BatchProperty
    String month;

    @Inject
    MonthlyMail mail;

    @Inject
    AsBaobab baobab;

    @Inject
    JobProgress progress;

    @Override
    public void writeItems(List<Object> items) {
        YearMonth wanted = month == null || month.isBlank() ? null : YearMonth.from(LocalDate.parse(month.strip()));
        for (Object item : items) {
            if (baobab.in((UUID) item, () -> mail.send(wanted))) {
                LOG.infof("fleet: the monthly report of organization %s is being made", item);
            }
            progress.did(1);
        }
    }
}
