package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.report.MonthlyReportRows.Wish;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.report.ReportTemplate;
import org.baobab.platform.report.Reports;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskQueue;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.TryLaterException;

/** Counts a month, prints it, keeps the print and tells who asked. */
@ApplicationScoped
class MonthlyReportTask implements TaskHandler<MonthlyReportTask.Order> {
    /** Among the prints: letters and texts do not wait behind it. */
    static final TaskKind<Order> KIND =
            TaskKind.of("fleet.monthly-report", Order.class).on(TaskQueue.PDF).within(Duration.ofMinutes(10));

    private static final ReportTemplate TEMPLATE = new ReportTemplate("fleet-monthly");
    private static final Duration SOON = Duration.ofSeconds(5);
    private static final int COUNTED = 40;
    private static final int PRINTED = 80;

    @Inject
    MonthlyReportRows rows;

    @Inject
    MonthlyCount count;

    @Inject
    MonthlyLetter letter;

    @Inject
    Reports reports;

    /** @param month for operators; what counts is the row of the same id */
    public record Order(String month) {}

    @Override
    public TaskKind<Order> kind() {
        return KIND;
    }

    @Override
    public Object run(Order order, TaskRun run) {
        Wish wish =
                rows.find(run.taskId()).orElseThrow(() -> new PointlessException("nobody wants this report any more"));
        UUID document = wish.documentId() == null ? make(wish, run) : wish.documentId();
        return Map.of("documentId", document);
    }

    private UUID make(Wish wish, TaskRun run) {
        MonthlyData data = count.of(wish.month());
        run.progress(COUNTED);
        MonthlyPages pages =
                new MonthlyPages(data, reports.texts(TEMPLATE, wish.locale()), reports.formats(wish.locale()));
        try (PdfFile print = reports.render(TEMPLATE, pages.all(), wish.locale())) {
            run.progress(PRINTED);
            DocumentView document = reports.storeAs(print, MonthlyCount.fileName(data));
            letter.finish(wish, document, data, print);
            return document.id();
        } catch (UnavailableException busy) {
            if (busy.slug().equals("pdf-busy")) {
                throw new TryLaterException(busy.getMessage(), SOON);
            }
            throw busy;
        }
    }
}
