package org.baobab.fleet.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.fleet.report.FleetAlert.Kind;

/** Asks what needs attention. It knows no rights: whoever calls it has asked for them. */
@ApplicationScoped
class AlertRows {
    private static final Duration SILENCE = Duration.ofHours(24);
    private static final LocalDate NO_DAY = LocalDate.MAX;

    /** What is too late first, then what is due next; what only happened stands behind. */
    private static final Comparator<FleetAlert> URGENCY = Comparator.comparing(FleetAlert::overdue)
            .reversed()
            .thenComparing(FleetAlert::kind)
            .thenComparing(alert -> alert.dueOn() == null ? NO_DAY : alert.dueOn())
            .thenComparing(alert -> alert.at() == null ? Instant.EPOCH : alert.at(), Comparator.reverseOrder());

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @Inject
    Clock clock;

    /**
     * @param soon days ahead
     * @param most of each kind
     */
    FleetAlerts alerts(UUID organizationId, ZoneId zone, int soon, int most) {
        Instant now = clock.instant();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AlertSql.ALL)) {
            statement.setObject(1, organizationId);
            statement.setObject(2, LocalDate.ofInstant(now, zone));
            statement.setInt(3, soon);
            statement.setObject(4, now.minus(SILENCE).atOffset(ZoneOffset.UTC));
            statement.setInt(5, most);
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What a fleet has to look after could not be read", e);
        }
    }

    List<DueWeek> weeks(UUID organizationId, ZoneId zone, int most) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AlertSql.WEEKS)) {
            statement.setObject(1, organizationId);
            statement.setObject(2, today);
            statement.setInt(3, most);
            List<DueWeek> weeks = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    int week = row.getInt(1);
                    weeks.add(new DueWeek(
                            week < 0 ? null : today.plusWeeks(week), row.getLong(2), row.getLong(3), row.getLong(4)));
                }
            }
            return weeks;
        } catch (SQLException e) {
            throw new IllegalStateException("What falls due in a fleet could not be read", e);
        }
    }

    private static FleetAlerts read(ResultSet row) throws SQLException {
        Map<Kind, Long> counts = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            counts.put(kind, 0L);
        }
        List<FleetAlert> items = new ArrayList<>();
        while (row.next()) {
            Kind kind = Kind.valueOf(row.getString(1));
            counts.put(kind, row.getLong(10));
            long km = row.getLong(8);
            Long left = row.wasNull() ? null : km;
            OffsetDateTime at = row.getObject(9, OffsetDateTime.class);
            items.add(new FleetAlert(
                    kind,
                    row.getBoolean(2),
                    row.getObject(3, UUID.class),
                    row.getObject(4, UUID.class),
                    row.getString(5),
                    row.getString(6),
                    row.getObject(7, LocalDate.class),
                    left,
                    at == null ? null : at.toInstant()));
        }
        items.sort(URGENCY);
        return new FleetAlerts(List.copyOf(items), counts);
    }
}
