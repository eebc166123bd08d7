package org.baobab.platform.backup.format;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

/** How a connection has to be set so that COPY writes the same rows as the same text, whatever the server's or the role's own settings are. */
public final class CopySession {
    private static final List<String> SETTINGS = List.of(
            "SET client_encoding = 'UTF8'",
            "SET datestyle = 'ISO, YMD'",
            "SET intervalstyle = 'postgres'",
            "SET timezone = 'UTC'",
            "SET bytea_output = 'hex'",
            "SET extra_float_digits = 3",
            "SET xmloption = 'content'",
            "SET row_security = off",
            // A part begins where it is told to, and not where another scan of the same table happens to be.
            "SET synchronize_seqscans = off",
            "SET search_path = pg_catalog",
            "SET statement_timeout = 0",
            "SET idle_in_transaction_session_timeout = 0",
            "SET lock_timeout = '10s'");

    private CopySession() {}

    public static void prepare(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(String.join("; ", SETTINGS));
        }
    }

    /** A name as SQL has it, whatever letters it has. */
    public static String quoted(String identifier) {
        return '"' + identifier.replace("\"", "\"\"") + '"';
    }

    public static String quoted(String schema, String name) {
        return quoted(schema) + "." + quoted(name);
    }

    public static String columns(List<String> names) {
        return names.stream().map(CopySession::quoted).collect(Collectors.joining(", "));
    }
}
