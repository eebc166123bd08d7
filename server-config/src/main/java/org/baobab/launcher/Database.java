package org.baobab.launcher;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Where the rows are and who may reach them. */
public record Database(String url, String directUrl, String user, String password) {
    /** What Baobab's migrations need that an ordinary role may not create. */
    static final List<String> EXTENSIONS = List.of("cube", "pg_trgm", "btree_gist", "unaccent", "pg_stat_statements");

    private static final Set<String> OPTIONAL = Set.of("pg_stat_statements");
    private static final int OLDEST = 15;
    private static final int NEWEST = 18;

    /** What the server reads; the password travels in the environment of the process and nowhere else. */
    Map<String, String> variables() {
        return Map.of(
                "BAOBAB_DB_URL",
                url,
                "BAOBAB_DB_DIRECT_URL",
                directUrl,
                "BAOBAB_DB_USER",
                user,
                "BAOBAB_DB_PASSWORD",
                password);
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(directUrl, user, password);
    }

    /** Refuses a server that Baobab cannot work with, with the words for its administrator. */
    void check() {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST || version > NEWEST) {
                throw new LaunchException("PostgreSQL %d answers at %s; Baobab works with %d to %d."
                        .formatted(version, directUrl, OLDEST, NEWEST));
            }
            Set<String> missing = new TreeSet<>(EXTENSIONS);
            missing.removeAll(OPTIONAL);
            try (var rows = statement.executeQuery("SELECT extname FROM pg_extension")) {
                while (rows.next()) {
                    missing.remove(rows.getString(1));
                }
            }
            if (!missing.isEmpty()) {
                throw new LaunchException("The database lacks extensions. Its administrator creates them in it with:\n"
                        + String.join(
                                "\n",
                                missing.stream()
                                        .map(name -> "  CREATE EXTENSION " + name + ";")
                                        .toList()));
            }
        } catch (SQLException e) {
            throw new LaunchException(
                    "No database answers at %s as %s: %s".formatted(directUrl, user, e.getMessage()), e);
        }
    }

    /** The job repository and the cluster's members have a schema of their own, which must be there before the server starts. */
    void createServerSchema() {
        try (Connection connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA IF NOT EXISTS server");
        } catch (SQLException e) {
            throw new LaunchException(
                    "Could not create the schema \"server\" at %s: %s".formatted(directUrl, e.getMessage()), e);
        }
    }
}
