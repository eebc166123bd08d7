package org.baobab.fleet.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;

/** Asks for the figures. It knows no rights: whoever calls it has asked for them. */
@ApplicationScoped
class FleetFigureRows {
    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    Clock clock;

    FleetFigures figures(UUID organizationId, String currency, FleetPeriod period) {
        try (Connection connection = database.getConnection()) {
            List<FleetDay> days = days(connection, organizationId, period);
            Totals totals = totals(connection, organizationId, period);
            return new FleetFigures(
                    period,
                    currency,
                    days,
                    totals.km(),
                    costs(connection, organizationId, period),
                    totals.consumption(),
                    violations(connection, organizationId, period));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The six up to that of the period's end. */
    List<FleetMonth> months(UUID organizationId, FleetPeriod period) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FigureSql.MONTHS)) {
            ask(statement, organizationId, period);
            List<FleetMonth> months = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    BigDecimal consumption = row.getBigDecimal(4);
                    months.add(new FleetMonth(
                            YearMonth.from(row.getObject(1, LocalDate.class)),
                            row.getBigDecimal(2),
                            row.getDouble(3),
                            consumption == null ? null : consumption.doubleValue()));
                }
            }
            return months;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /** The most expensive first. */
    List<VehicleFigures> vehicles(UUID organizationId, FleetPeriod period, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(FigureSql.VEHICLES)) {
            int next = ask(statement, organizationId, period);
            statement.setInt(next, most);
            List<VehicleFigures> vehicles = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    vehicles.add(vehicle(row));
                }
            }
            return vehicles;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static VehicleFigures vehicle(ResultSet row) throws SQLException {
        return new VehicleFigures(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                VehicleKind.valueOf(row.getString(4)),
                VehicleStatus.valueOf(row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getDouble(8),
                row.getBigDecimal(9),
                row.getDouble(10),
                row.getDouble(11),
                row.getLong(12));
    }

    private List<FleetDay> days(Connection connection, UUID organizationId, FleetPeriod period) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FigureSql.DAYS)) {
            ask(statement, organizationId, period);
            List<FleetDay> days = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    days.add(new FleetDay(
                            row.getObject(1, LocalDate.class),
                            row.getLong(2),
                            row.getLong(3),
                            row.getDouble(4),
                            row.getBigDecimal(5)));
                }
            }
            return days;
        }
    }

    private record Totals(double km, Double consumption) {}

    private Totals totals(Connection connection, UUID organizationId, FleetPeriod period) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FigureSql.TOTALS)) {
            ask(statement, organizationId, period);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                BigDecimal consumption = row.getBigDecimal(2);
                return new Totals(row.getDouble(1), consumption == null ? null : consumption.doubleValue());
            }
        }
    }

    private static Map<String, BigDecimal> costs(Connection connection, UUID organizationId, FleetPeriod period)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FigureSql.COSTS)) {
            statement.setObject(1, organizationId);
            statement.setObject(2, period.from());
            statement.setObject(3, period.to());
            Map<String, BigDecimal> costs = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    costs.put(row.getString(1), row.getBigDecimal(2));
                }
            }
            return costs;
        }
    }

    private static Map<String, Long> violations(Connection connection, UUID organizationId, FleetPeriod period)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FigureSql.VIOLATIONS)) {
            statement.setObject(1, organizationId);
            statement.setObject(2, period.since().atOffset(ZoneOffset.UTC));
            statement.setObject(3, period.until().atOffset(ZoneOffset.UTC));
            Map<String, Long> violations = new LinkedHashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    violations.put(row.getString(1), row.getLong(2));
                }
            }
            return violations;
        }
    }

    /** @return the place of the next value */
    private int ask(PreparedStatement statement, UUID organizationId, FleetPeriod period) throws SQLException {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        statement.setObject(1, organizationId);
        statement.setObject(2, period.from());
        statement.setObject(3, period.to());
        statement.setString(4, period.zone().getId());
        statement.setObject(5, period.since().atOffset(ZoneOffset.UTC));
        statement.setObject(6, period.until().atOffset(ZoneOffset.UTC));
        statement.setObject(7, now);
        return 8;
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The figures of a fleet could not be read", e);
    }
}
