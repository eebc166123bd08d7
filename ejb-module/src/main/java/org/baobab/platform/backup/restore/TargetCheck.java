package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether rows can be put into a database at all, asked without changing it. */
final class TargetCheck {
    /** What an application's role may not always create itself: the list of the launcher's check. */
    static final List<String> EXTENSIONS = List.of("cube", "pg_trgm", "btree_gist", "unaccent");

    private static final int OLDEST = 15;
    private static final int NAMED = 5;
    private static final String NO_SUCH_DATABASE = "3D000";

    private final TargetDatabase target;

    TargetCheck(TargetDatabase target) {
        this.target = target;
    }

    /** What was found; a refusal is a {@link RestoreException}. */
    enum State {
        /** It can be made and is not there yet. */
        MISSING,
        EMPTY,
        /** A restore into it broke off: what is in it may go. */
        BROKEN_OFF
    }

    State look() {
        try (Connection connection = target.open()) {
            requireVersion(connection);
            requireEncoding(connection);
            requireNobodyElse(connection);
            requireRights(connection);
            State state = requireEmpty(connection);
            requireExtensions(connection);
            return state;
        } catch (SQLException e) {
            if (NO_SUCH_DATABASE.equals(e.getSQLState())) {
                requireCreatable();
                return State.MISSING;
            }
            throw new RestoreException("No database answers at %s: %s".formatted(target, e.getMessage()), e);
        }
    }

    private void requireVersion(Connection connection) throws SQLException {
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            throw new RestoreException(
                    "PostgreSQL %d answers at %s; Baobab needs %d or later.".formatted(version, target, OLDEST));
        }
    }

    private void requireEncoding(Connection connection) throws SQLException {
        String encoding = TargetDatabase.ask(connection, "SHOW server_encoding");
        if (!"UTF8".equals(encoding)) {
            throw new RestoreException("The database at %s keeps text as %s; it must be UTF8: %s"
                    .formatted(target, encoding, creation("ENCODING 'UTF8' TEMPLATE template0")));
        }
    }

    /** Also a server that is just starting on it. */
    private void requireNobodyElse(Connection connection) throws SQLException {
        String others = TargetDatabase.ask(connection, """
                SELECT string_agg(DISTINCT coalesce(nullif(application_name, ''), usename, 'somebody'), ', ')
                FROM pg_stat_activity
                WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'""");
        if (others != null) {
            throw new RestoreException(
                    "Others work in the database at %s (%s). Stop the server (./baobab stop) and whatever else is connected, then try again."
                            .formatted(target, others));
        }
    }

    private void requireRights(Connection connection) throws SQLException {
        if (!"t".equals(TargetDatabase.ask(connection, """
                SELECT has_schema_privilege('public', 'CREATE') AND (has_database_privilege(current_database(), 'CREATE')
                    OR to_regnamespace('server') IS NOT NULL AND has_schema_privilege('server', 'CREATE'))"""))) {
            throw new RestoreException(
                    "The role %s may not make tables at %s. The database must be its own: ALTER DATABASE %s OWNER TO %s."
                            .formatted(
                                    connection.getMetaData().getUserName(),
                                    target,
                                    target.name(),
                                    connection.getMetaData().getUserName()));
        }
    }

    private State requireEmpty(Connection connection) throws SQLException {
        Optional<RestoreMark> mark = RestoreMark.find(connection);
        if (mark.isPresent() && !mark.get().isFinished()) {
            return State.BROKEN_OFF;
        }
        List<String> found = Leftovers.relations(connection);
        if (!found.isEmpty()) {
            String more = found.size() > NAMED ? " and %d more".formatted(found.size() - NAMED) : "";
            throw new RestoreException(
                    "The database at %s is not empty: it holds %s%s. A restore fills an empty one only: %s"
                            .formatted(
                                    target,
                                    String.join(", ", found.subList(0, Math.min(NAMED, found.size()))),
                                    more,
                                    "name another with --into, or see docs/BACKUP.md on how to put this one aside."));
        }
        return State.EMPTY;
    }

    /** Those that are missing and that this role may not create; each with the line that its administrator needs. */
    private void requireExtensions(Connection connection) throws SQLException {
        List<String> missing = new ArrayList<>();
        for (String extension : EXTENSIONS) {
            if (!"t".equals(TargetDatabase.ask(connection, """
                    SELECT EXISTS (SELECT FROM pg_extension WHERE extname = '%1$s')
                        OR EXISTS (SELECT FROM pg_available_extension_versions WHERE name = '%1$s'
                            AND (rolsuper OR trusted AND has_database_privilege(current_database(), 'CREATE')))
                    FROM pg_roles WHERE rolname = current_user""".formatted(extension)))) {
                missing.add(extension);
            }
        }
        if (!missing.isEmpty()) {
            throw new RestoreException(
                    "The database at %s lacks extensions that its role may not make. Its administrator creates them in %s with:%n%s"
                            .formatted(
                                    target,
                                    Databases.isScratch(target) ? "the server's database template1" : "it",
                                    String.join(
                                            "\n",
                                            missing.stream()
                                                    .map(name -> "  CREATE EXTENSION " + name + ";")
                                                    .toList())));
        }
    }

    private void requireCreatable() {
        try (Connection connection = target.named("postgres").open()) {
            requireVersion(connection);
            if (!"t"
                    .equals(TargetDatabase.ask(
                            connection, "SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user"))) {
                throw new RestoreException(
                        "There is no database at %s, and the role %s may not create one. Its administrator does it with: %s"
                                .formatted(
                                        target, connection.getMetaData().getUserName(), creation("ENCODING 'UTF8'")));
            }
        } catch (SQLException e) {
            throw new RestoreException(
                    "There is no database at %s, and none can be made: %s".formatted(target, e.getMessage()), e);
        }
    }

    private String creation(String how) {
        return "CREATE DATABASE %s OWNER %s %s;".formatted(target.name(), target.user(), how);
    }
}
