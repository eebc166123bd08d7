package org.baobab.listings.figure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The table. Plain JDBC: what a node counted is written by one statement over arrays. */
@ApplicationScoped
class FigureRows {
    // Whoever is not in the table of listings was never there, or is gone. Views are those that the public had.
    private static final String ADD = """
            INSERT INTO listing_figure AS f (listing_id, day, kind, count)
            SELECT n.listing_id, n.day, n.kind, n.count
            FROM unnest(?::uuid[], ?::date[], ?::text[], ?::bigint[]) AS n (listing_id, day, kind, count)
            JOIN listing l ON l.id = n.listing_id AND (n.kind <> 'VIEW' OR l.state = 'PUBLISHED')
            ORDER BY n.listing_id, n.day, n.kind
            ON CONFLICT (listing_id, day, kind) DO UPDATE SET count = f.count + excluded.count""";
    private static final String OF = """
            SELECT listing_id, day, kind, count FROM listing_figure
            WHERE listing_id = ANY (?) AND day BETWEEN ? AND ?""";

    private static final String OWN = """
            SELECT 1 FROM listing WHERE id = ? AND (account_id = ? OR organization_id = ANY (?))""";

    private static final String MEAN = """
            SELECT count(DISTINCT f.listing_id) AS listings,
                coalesce(sum(f.count) FILTER (WHERE f.kind = 'VIEW'), 0) AS views,
                coalesce(sum(f.count) FILTER (WHERE f.kind IN ('PHONE', 'WHATSAPP', 'MESSAGE')), 0) AS contacts,
                coalesce(sum(f.count) FILTER (WHERE f.kind = 'FAVORITE'), 0) AS favorites
            FROM listing_figure f JOIN listing l ON l.id = f.listing_id
            WHERE l.advertiser_id = ? AND f.day BETWEEN ? AND ?""";
    private static final String OF_ORGANIZATION = """
            SELECT f.listing_id, f.day, f.kind, f.count
            FROM listing_figure f JOIN listing l ON l.id = f.listing_id
            WHERE l.organization_id = ? AND f.day BETWEEN ? AND ?""";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    void add(Collection<Count> counts) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", counts.stream().map(Count::listingId).toArray()));
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "text",
                            counts.stream().map(Count::day).map(String::valueOf).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "text",
                            counts.stream().map(Count::kind).map(Enum::name).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "int8", counts.stream().map(Count::number).toArray()));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("What was counted could not be written; it is kept for the next time", e);
        }
    }

    /** Both days included. */
    List<Count> of(Collection<UUID> listings, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF)) {
            statement.setArray(1, connection.createArrayOf("uuid", listings.toArray()));
            statement.setObject(2, from);
            statement.setObject(3, to);
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The figures of listings could not be read", e);
        }
    }

    /** Of all listings of an organisation. */
    List<Count> ofOrganization(UUID organizationId, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OF_ORGANIZATION)) {
            statement.setObject(1, organizationId);
            statement.setObject(2, from);
            statement.setObject(3, to);
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The figures of an organisation could not be read", e);
        }
    }

    ListingStatistics.Mean mean(UUID advertiserId, LocalDate from, LocalDate to) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(MEAN)) {
            statement.setObject(1, advertiserId);
            statement.setObject(2, from);
            statement.setObject(3, to);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                int listings = row.getInt("listings");
                double share = Math.max(1, listings);
                return new ListingStatistics.Mean(
                        listings,
                        row.getLong("views") / share,
                        row.getLong("contacts") / share,
                        row.getLong("favorites") / share);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The mean of an advertiser could not be read", e);
        }
    }

    /** Whether the listing belongs to that person or to one of those organisations. */
    boolean isOf(UUID listingId, UUID accountId, Collection<UUID> organizations) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(OWN)) {
            statement.setObject(1, listingId);
            statement.setObject(2, accountId, Types.OTHER);
            statement.setArray(3, connection.createArrayOf("uuid", organizations.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be seen whose listing that is", e);
        }
    }

    private static List<Count> read(PreparedStatement statement) throws SQLException {
        List<Count> found = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                found.add(new Count(
                        row.getObject("listing_id", UUID.class),
                        row.getObject("day", LocalDate.class),
                        FigureKind.valueOf(row.getString("kind")),
                        row.getLong("count")));
            }
        }
        return found;
    }
}
