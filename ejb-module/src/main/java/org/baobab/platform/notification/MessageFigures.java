package org.baobab.platform.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Counts what went out on behalf of an organisation. Whoever calls it has made sure that the reader may know. */
@ApplicationScoped
public class MessageFigures {
    private static final String BY_DAY = """
            SELECT channel, (created_at AT TIME ZONE ?)::date,
                count(*) FILTER (WHERE sent_at IS NOT NULL AND provider_status IS DISTINCT FROM 'UNDELIVERED'),
                count(*) FILTER (WHERE closed_at IS NOT NULL AND (sent_at IS NULL OR provider_status = 'UNDELIVERED')),
                count(*) FILTER (WHERE closed_at IS NULL)
            FROM message
            WHERE organization_id = ? AND created_at >= ? AND created_at < ? AND topic IS DISTINCT FROM ?
            GROUP BY 1, 2 ORDER BY 2, 1""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    /** @param failed those that were given up, and those that the carrier could not deliver */
    public record Sent(Channel channel, LocalDate day, long sent, long failed, long waiting) {}

    /** @param besides a topic that is not counted */
    public List<Sent> byDay(UUID organizationId, Instant from, Instant to, ZoneId zone, String besides) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(BY_DAY)) {
            statement.setString(1, zone.getId());
            statement.setObject(2, organizationId);
            statement.setObject(3, from.atOffset(ZoneOffset.UTC));
            statement.setObject(4, to.atOffset(ZoneOffset.UTC));
            statement.setString(5, besides);
            return read(statement.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException("The messages of an organisation could not be counted", e);
        }
    }

    private static List<Sent> read(ResultSet rows) throws SQLException {
        List<Sent> found = new ArrayList<>();
        while (rows.next()) {
            found.add(new Sent(
                    Channel.valueOf(rows.getString(1)),
                    rows.getObject(2, LocalDate.class),
                    rows.getLong(3),
                    rows.getLong(4),
                    rows.getLong(5)));
        }
        return found;
    }
}
