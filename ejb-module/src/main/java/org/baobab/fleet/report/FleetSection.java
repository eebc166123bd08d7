package org.baobab.fleet.report;

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
import org.baobab.platform.template.Share;
import org.baobab.platform.template.Texts;

/** The fleet in the weekly report: how much it was used, drove and cost, and by which vehicles. */
@ApplicationScoped
class FleetSection implements WeeklySection {
    private static final String WORDS = "fleet-weekly";
    private static final int MOST = 6;
    private static final String UNKNOWN = "–";

    @Inject
    FleetReadings readings;

    @Inject
    Organizations organizations;

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<ReportSection> of(ReportWeek week) {
        if (!organizations.current().uses(App.FLEET)) {
            return Optional.empty();
        }
        FleetPeriod period = new FleetPeriod(week.monday(), week.monday().plusDays(6), week.zone());
        FleetFigures figures = readings.figures(period);
        return figures.isNothing()
                ? Optional.empty()
                : Optional.of(section(week, figures, readings.vehicles(period, MOST)));
    }

    static ReportSection section(ReportWeek week, FleetFigures figures, List<VehicleFigures> vehicles) {
        Texts texts = week.texts(WORDS);
        ReportSection section = ReportSection.of(texts.text("fleet"))
                .figures(
                        new KeyFigure(
                                texts.text("use"),
                                figures.utilisation() == null ? UNKNOWN : new Share(figures.utilisation(), 0),
                                texts.text("use.note")),
                        new KeyFigure(
                                texts.text("distance"),
                                texts.text("km", week.formats().number(figures.distanceKm(), 0)),
                                texts.text("distance.note")),
                        new KeyFigure(
                                texts.text("cost"),
                                week.formats().money(figures.cost(), figures.currency()),
                                texts.text("cost.note")),
                        new KeyFigure(
                                texts.text("violations"), figures.violationCount(), texts.text("violations.note")))
                .half(texts.text("by-day"), byDay(week, figures, texts));
        return vehicles.isEmpty() ? section : section.half(texts.text("vehicles"), table(vehicles, texts));
    }

    private static BarChart byDay(ReportWeek week, FleetFigures figures, Texts texts) {
        List<Number> km = figures.days().stream()
                .<Number>map(day -> Math.round(day.distanceKm()))
                .toList();
        return BarChart.grouped(texts.text("by-day"), week.dayNames(), new Series(texts.text("distance"), km));
    }

    private static ReportTable table(List<VehicleFigures> vehicles, Texts texts) {
        ReportTable.Builder table =
                ReportTable.of(texts.text("vehicle"), texts.text("vehicle.km"), texts.text("vehicle.cost"));
        vehicles.forEach(vehicle -> table.row(
                vehicle.registration(),
                Math.round(vehicle.distanceKm()),
                Math.round(vehicle.cost().doubleValue())));
        return table.build();
    }
}
