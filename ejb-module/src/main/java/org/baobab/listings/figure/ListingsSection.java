package org.baobab.listings.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.report.KeyFigure;
import org.baobab.platform.report.weekly.ReportSection;
import org.baobab.platform.report.weekly.ReportTable;
import org.baobab.platform.report.weekly.ReportWeek;
import org.baobab.platform.report.weekly.WeeklySection;
import org.baobab.platform.template.Texts;

/** The listings of an agency in its weekly report: what is new, how often they were seen and asked for, and which did best. */
@ApplicationScoped
class ListingsSection implements WeeklySection {
    private static final String WORDS = "listings";

    @Inject
    ListingsWeekRows rows;

    @Inject
    Organizations organizations;

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<ReportSection> of(ReportWeek week) {
        if (!organizations.current().uses(App.LISTINGS)) {
            return Optional.empty();
        }
        ListingsWeek happened = rows.of(week);
        return happened.isNothing() ? Optional.empty() : Optional.of(section(week, happened));
    }

    static ReportSection section(ReportWeek week, ListingsWeek happened) {
        Texts texts = week.texts(WORDS);
        ReportSection section = ReportSection.of(texts.text("listings"))
                .figures(
                        new KeyFigure(
                                texts.text("added"),
                                happened.added(),
                                texts.text("added.note", week.formats().number(happened.published()))),
                        new KeyFigure(texts.text("views"), happened.views(), texts.text("views.note")),
                        new KeyFigure(texts.text("contacts"), happened.contacts(), texts.text("contacts.note")),
                        new KeyFigure(texts.text("favorites"), happened.favorites(), texts.text("favorites.note")));
        if (happened.views() + happened.contacts() > 0) {
            section = section.half(texts.text("by-day"), byDay(week, texts, happened));
        }
        return happened.best().isEmpty() ? section : section.half(texts.text("best"), best(texts, happened));
    }

    private static BarChart byDay(ReportWeek week, Texts texts, ListingsWeek happened) {
        return BarChart.grouped(
                texts.text("by-day"),
                week.dayNames(),
                series(
                        texts.text("views"),
                        happened.days().stream().<Number>map(DayFigures::views).toList()),
                series(
                        texts.text("contacts"),
                        happened.days().stream()
                                .<Number>map(DayFigures::contacts)
                                .toList()));
    }

    private static ReportTable best(Texts texts, ListingsWeek happened) {
        ReportTable.Builder table = ReportTable.of(texts.text("listing"), texts.text("views"), texts.text("contacts"));
        happened.best().forEach(each -> table.row(each.title(), each.views(), each.contacts()));
        return table.build();
    }

    private static Series series(String name, List<Number> values) {
        return new Series(name, values);
    }
}
