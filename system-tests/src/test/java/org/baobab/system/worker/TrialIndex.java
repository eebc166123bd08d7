package org.baobab.system.worker;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.platform.search.SearchIndex;
import org.hibernate.search.engine.spatial.GeoPoint;

/** An index over a table of its own, followed by the trigger like any other. */
@ApplicationScoped
public class TrialIndex implements SearchIndex<TrialDocument> {
    public static final String NAME = "trial";

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    void onStart(@Observes Startup start) {
        change("""
                CREATE TABLE IF NOT EXISTS search_trial (id uuid PRIMARY KEY, title text NOT NULL, town text, lat double precision, lng double precision,
                    visible boolean NOT NULL DEFAULT true)""");
        change("""
                CREATE OR REPLACE TRIGGER search_trial_changed AFTER INSERT OR UPDATE OR DELETE ON search_trial
                FOR EACH ROW EXECUTE FUNCTION search_changed('trial')""");
    }

    /** Commits by itself. */
    public int change(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<TrialDocument> documentType() {
        return TrialDocument.class;
    }

    @Override
    public String fingerprint() {
        return "1";
    }

    @Override
    public UUID idOf(TrialDocument document) {
        return document.id;
    }

    @Override
    public long count() {
        return list("SELECT count(*) FROM search_trial", row -> row.getLong(1)).getFirst();
    }

    @Override
    public List<UUID> cuts(int parts) {
        return List.of();
    }

    @Override
    public List<UUID> next(UUID after, UUID last, int most) {
        return list("""
                SELECT id FROM search_trial WHERE (?::uuid IS NULL OR id > ?) AND (?::uuid IS NULL OR id <= ?) ORDER BY id LIMIT ?""", row -> row.getObject(1, UUID.class), after, after, last, last, most);
    }

    @Override
    public List<TrialDocument> load(List<UUID> ids) {
        return list(
                "SELECT * FROM search_trial WHERE visible AND id = ANY (?)",
                row -> new TrialDocument(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getString("town"),
                        row.getObject("lat") == null ? null : GeoPoint.of(row.getDouble("lat"), row.getDouble("lng"))),
                (Object) ids.toArray(UUID[]::new));
    }

    private <T> List<T> list(String sql, Row<T> read, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Array ids = values[i] instanceof UUID[] all ? connection.createArrayOf("uuid", all) : null;
                statement.setObject(i + 1, ids == null ? values[i] : ids);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(read.of(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }
}
