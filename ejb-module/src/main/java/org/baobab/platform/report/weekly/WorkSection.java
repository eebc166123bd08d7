package org.baobab.platform.report.weekly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.report.KeyFigure;
import org.baobab.platform.task.TaskFigures;
import org.baobab.platform.task.TaskFigures.Ended;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.template.Texts;

/** What Baobab did in the background for an organisation, besides messages, which have a section of their own. */
@ApplicationScoped
class WorkSection implements WeeklySection {
    private static final String MESSAGES = "notification.";
    private static final int MOST_KINDS = 6;

    @Inject
    TaskFigures tasks;

    @Override
    public int order() {
        return 1300;
    }

    @Override
    public Optional<ReportSection> of(ReportWeek week) {
        return section(
                week,
                tasks.byDay(week.organizationId(), week.monday(), week.monday().plusWeeks(1)));
    }

    static Optional<ReportSection> section(ReportWeek week, List<Ended> all) {
        List<Ended> ended = all.stream()
                .filter(each -> !each.kind().startsWith(MESSAGES) && each.state() != TaskState.CANCELLED)
                .toList();
        if (ended.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = week.texts(WeeklyReports.WORDS);
        List<Ended> done = in(ended, TaskState.DONE);
        long number = Days.sum(done, Ended::number);
        long failed = Days.sum(in(ended, TaskState.FAILED), Ended::number);
        double seconds = Days.sum(done, Ended::workedMillis) / 1000.0 / Math.max(1, number);
        return Optional.of(ReportSection.of(texts.text("work"))
                .lead(texts.text("work.lead"))
                .figures(
                        new KeyFigure(
                                texts.text("work.done"),
                                number,
                                texts.text("work.done.note", week.formats().number(seconds, 1))),
                        new KeyFigure(texts.text("work.failed"), failed, texts.text("work.failed.note", failed)))
                .half(texts.text("work.by-day"), byDay(week, ended, texts))
                .half(texts.text("work.by-kind"), byKind(ended, texts)));
    }

    private static List<Ended> in(List<Ended> ended, TaskState state) {
        return ended.stream().filter(each -> each.state() == state).toList();
    }

    private static BarChart byDay(ReportWeek week, List<Ended> ended, Texts texts) {
        Series done = Days.series(texts.text("work.done"), week, in(ended, TaskState.DONE), Ended::day, Ended::number);
        Series failed =
                Days.series(texts.text("work.failed"), week, in(ended, TaskState.FAILED), Ended::day, Ended::number);
        String title = texts.text("work.by-day");
        return Days.isNothing(failed)
                ? BarChart.grouped(title, week.dayNames(), done)
                : BarChart.stacked(title, week.dayNames(), done, failed);
    }

    private static ReportTable byKind(List<Ended> ended, Texts texts) {
        Map<String, List<Ended>> kinds =
                ended.stream().collect(Collectors.groupingBy(each -> name(each.kind(), texts)));
        ReportTable.Builder table =
                ReportTable.of(texts.text("work.kind"), texts.text("work.done"), texts.text("work.failed"));
        kinds.entrySet().stream()
                .sorted(Comparator.comparingLong(
                                (Map.Entry<String, List<Ended>> kind) -> -Days.sum(kind.getValue(), Ended::number))
                        .thenComparing(Map.Entry::getKey))
                .limit(MOST_KINDS)
                .forEach(kind -> table.row(
                        kind.getKey(),
                        Days.sum(in(kind.getValue(), TaskState.DONE), Ended::number),
                        Days.sum(in(kind.getValue(), TaskState.FAILED), Ended::number)));
        return table.build();
    }

    /** Kinds without a name for readers are told together. */
    private static String name(String kind, Texts texts) {
        try {
            return texts.text("task." + kind);
        } catch (MissingResourceException unnamed) {
            return texts.text("task.other");
        }
    }
}
