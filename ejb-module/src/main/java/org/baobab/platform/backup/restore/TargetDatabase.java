package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.backup.format.CopySession;
import org.postgresql.ds.PGSimpleDataSource;

/** A database that rows are restored into, by connections of its own: a restore outlasts every limit that a pool's connections have. */
public record TargetDatabase(String url, String user, String password) {
    private static final Pattern FORM = Pattern.compile("(jdbc:postgresql:(?://[^/?]*/)?)([^/?]*)(\\?.*)?");

    /** No waiting for the disk after each table, nor for a lock that somebody else of this restore holds; names resolve as they do for a migration. */
    private static final String SESSION =
            "SET lock_timeout = 0; SET synchronous_commit = off; SET check_function_bodies = off; RESET search_path";

    public TargetDatabase {
        if (!FORM.matcher(url).matches()) {
            throw new RestoreException(
                    "A database's address looks like jdbc:postgresql://host:5432/name; this does not: " + bare(url));
        }
    }

    public Connection open() throws SQLException {
        Connection connection = dataSource().getConnection();
        try {
            CopySession.prepare(connection);
            execute(connection, SESSION);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    public PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        if (!url.contains("user=")) {
            source.setUser(user);
            source.setPassword(password);
        }
        source.setApplicationName("baobab-restore");
        return source;
    }

    public String name() {
        return parts().group(2);
    }

    /** Another database of the same server, reached in the same way. */
    public TargetDatabase named(String name) {
        Matcher parts = parts();
        String options = parts.group(3) == null ? "" : parts.group(3);
        return new TargetDatabase(parts.group(1) + name + options, user, password);
    }

    private Matcher parts() {
        Matcher parts = FORM.matcher(url);
        parts.matches();
        return parts;
    }

    /** Runs statements one after another, each for itself. */
    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The first column of the first row, or null. */
    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private static String bare(String url) {
        return url.replaceAll("\\?.*", "");
    }

    /** Without the password that options may hold. */
    @Override
    public String toString() {
        return bare(url);
    }
}
