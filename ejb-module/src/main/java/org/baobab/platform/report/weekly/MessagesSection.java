package org.baobab.platform.report.weekly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.MessageFigures;
import org.baobab.platform.notification.MessageFigures.Sent;
import org.baobab.platform.report.KeyFigure;
import org.baobab.platform.template.Texts;

/** What was sent on the organisation's behalf, by channel. */
@ApplicationScoped
class MessagesSection implements WeeklySection {
    @Inject
    MessageFigures messages;

    @Override
    public int order() {
        return 1100;
    }

    @Override
    public Optional<ReportSection> of(ReportWeek week) {
        // Besides the letters that brought the last report.
        return section(
                week, messages.byDay(week.organizationId(), week.from(), week.to(), week.zone(), TrunkTopics.REPORTS));
    }

    static Optional<ReportSection> section(ReportWeek week, List<Sent> counted) {
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Texts texts = week.texts(WeeklyReports.WORDS);
        long sent = Days.sum(counted, Sent::sent);
        long failed = Days.sum(counted, Sent::failed);
        long waiting = Days.sum(counted, Sent::waiting);
        double share = (double) failed / Math.max(1, sent + failed);
        KeyFigure out = new KeyFigure(texts.text("messages.sent"), sent, texts.text("messages.sent.note"));
        KeyFigure lost =
                new KeyFigure(texts.text("messages.failed"), failed, texts.text("messages.failed.note", share));
        ReportSection section = ReportSection.of(texts.text("messages"));
        return Optional.of((waiting == 0
                        ? section.figures(out, lost)
                        : section.figures(
                                out,
                                lost,
                                new KeyFigure(
                                        texts.text("messages.waiting"), waiting, texts.text("messages.waiting.note"))))
                .half(texts.text("messages.by-day"), byDay(week, counted, texts))
                .half(texts.text("messages.by-channel"), byChannel(counted, texts)));
    }

    private static BarChart byDay(ReportWeek week, List<Sent> counted, Texts texts) {
        Series sent = Days.series(texts.text("messages.sent"), week, counted, Sent::day, Sent::sent);
        Series failed = Days.series(texts.text("messages.failed"), week, counted, Sent::day, Sent::failed);
        String title = texts.text("messages.by-day");
        return Days.isNothing(failed)
                ? BarChart.grouped(title, week.dayNames(), sent)
                : BarChart.stacked(title, week.dayNames(), sent, failed);
    }

    private static ReportTable byChannel(List<Sent> counted, Texts texts) {
        Map<Channel, List<Sent>> channels = counted.stream()
                .collect(Collectors.groupingBy(Sent::channel, () -> new EnumMap<>(Channel.class), Collectors.toList()));
        ReportTable.Builder table = ReportTable.of(
                texts.text("messages.channel"), texts.text("messages.sent"), texts.text("messages.failed"));
        channels.forEach((channel, part) ->
                table.row(texts.text("channel." + channel), Days.sum(part, Sent::sent), Days.sum(part, Sent::failed)));
        if (channels.size() > 1) {
            table.sum(texts.text("total"), Days.sum(counted, Sent::sent), Days.sum(counted, Sent::failed));
        }
        return table.build();
    }
}
