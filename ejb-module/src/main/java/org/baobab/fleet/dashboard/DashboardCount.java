package org.baobab.fleet.dashboard;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.dashboard.FleetDashboard.Counts;
import org.baobab.fleet.dashboard.FleetDashboard.Day;
import org.baobab.fleet.dashboard.FleetDashboard.Month;
import org.baobab.fleet.dashboard.FleetDashboard.Previous;
import org.baobab.fleet.report.FleetAlerts;
import org.baobab.fleet.report.FleetFigures;
import org.baobab.fleet.report.FleetPeriod;
import org.baobab.fleet.report.FleetReadings;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.money.Money;

/** Counts anew. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class DashboardCount {
    private static final int DAYS = 30;
    private static final int MOST_ALERTS = 8;
    private static final int WEEKS = 8;
    private static final String COUNTS = """
            SELECT count(*), count(*) FILTER (WHERE status = 'AVAILABLE'), count(*) FILTER (WHERE status = 'ASSIGNED'),
                count(*) FILTER (WHERE status = 'MAINTENANCE'), count(*) FILTER (WHERE status = 'RETIRED'),
                (SELECT count(*) FROM fleet_driver WHERE organization_id = ?),
                (SELECT count(*) FROM fleet_depot WHERE organization_id = ?),
                (SELECT count(*) FROM fleet_assignment WHERE organization_id = ? AND state = 'ACTIVE')
            FROM fleet_vehicle WHERE organization_id = ?""";
    private static final int QUESTIONS = 4;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    FleetReadings readings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    FleetDashboard now() {
        FleetPeriod period = readings.last(DAYS);
        FleetFigures figures = readings.figures(period);
        FleetFigures before = readings.figures(period.before());
        FleetAlerts alerts = readings.alerts(MOST_ALERTS);
        String currency = figures.currency();
        Map<String, Money> costs = new LinkedHashMap<>();
        figures.costs().forEach((kind, amount) -> costs.put(kind, new Money(amount, currency)));
        return new FleetDashboard(
                clock.instant(),
                period.from(),
                period.to(),
                counts(caller.requireOrganization()),
                figures.utilisation(),
                rounded(figures.distanceKm()),
                new Money(figures.cost(), currency),
                money(figures.costPerKm(), currency),
                rounded(figures.consumption()),
                new Previous(
                        before.utilisation(),
                        rounded(before.distanceKm()),
                        new Money(before.cost(), currency),
                        money(before.costPerKm(), currency),
                        rounded(before.consumption())),
                alerts.counts(),
                alerts.items(),
                figures.days().stream()
                        .map(day -> new Day(
                                day.day(),
                                day.vehicles(),
                                day.used(),
                                rounded(day.distanceKm()),
                                new Money(day.cost(), currency)))
                        .toList(),
                costs,
                readings.months(period).stream()
                        .map(month -> new Month(
                                month.month(),
                                new Money(month.cost(), currency),
                                rounded(month.distanceKm()),
                                money(month.costPerKm(), currency),
                                rounded(month.consumption())))
                        .toList(),
                readings.weeks(WEEKS));
    }

    private Counts counts(UUID organizationId) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(COUNTS)) {
            for (int place = 1; place <= QUESTIONS; place++) {
                statement.setObject(place, organizationId);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return new Counts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A fleet could not be counted", e);
        }
    }

    private static Money money(BigDecimal amount, String currency) {
        return amount == null ? null : new Money(amount, currency);
    }

    /** To one decimal. */
    private static Double rounded(Double value) {
        return value == null ? null : Math.round(value * 10) / 10.0;
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
