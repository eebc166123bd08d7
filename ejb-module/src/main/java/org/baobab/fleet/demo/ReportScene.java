package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.YearMonth;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetScene;
import org.baobab.fleet.report.AskMonthlyReport;
import org.baobab.fleet.report.MonthlyReports;

/** The report of last month, so that there is one to look at. It is made when the trips of the others have been found. */
@ApplicationScoped
public class ReportScene implements FleetScene {
    private static final int LAST = 500;
    private static final Duration UNTIL_TRIPS_ARE_FOUND = Duration.ofMinutes(4);

    @Inject
    MonthlyReports reports;

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public void play(FleetCast cast) {
        YearMonth now = YearMonth.from(cast.now().atZone(cast.zone()));
        reports.ask(new AskMonthlyReport(now.minusMonths(1), cast.now().plus(UNTIL_TRIPS_ARE_FOUND)));
    }
}
