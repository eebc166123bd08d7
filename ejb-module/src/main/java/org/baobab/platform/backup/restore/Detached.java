package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What would cost time or stand in the way while rows are loaded, taken off their tables and put back afterwards: foreign keys always, because no order of
 * tables suits rows that refer to themselves or in a circle; indexes and the keys that are made of them, because building one is faster than feeding it row by
 * row; triggers, because what they did is in the rows already. Definitions come from the catalogue.
 *
 * <p>Indexes of partitioned tables stay, for each hangs on its parent's, and so does what the catalogue cannot write down whole or what something else needs.
 */
final class Detached {
    private static final String DEPENDENT_OBJECTS = "2BP01";

    private static final String OURS = """
            n.nspname IN ('public', 'server') AND r.relname <> 'restore_mark'
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = r.oid AND d.deptype = 'e')
            """;

    /** An index that its definition describes completely. */
    private static final String PLAIN_INDEX = """
            r.relkind = 'r' AND NOT r.relispartition AND i.indisvalid AND NOT i.indisclustered AND NOT i.indisreplident
            AND x.reltablespace = 0
            AND NOT EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = x.oid AND a.attstattarget >= 0)
            """;

    private static final String FOREIGN_KEYS = """
            SELECT format('%I.%I', n.nspname, r.relname),
                format('ALTER TABLE %I.%I DROP CONSTRAINT %I', n.nspname, r.relname, c.conname),
                format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', n.nspname, r.relname, c.conname, pg_get_constraintdef(c.oid)),
                format('COMMENT ON CONSTRAINT %I ON %I.%I IS %L', c.conname, n.nspname, r.relname, obj_description(c.oid, 'pg_constraint')),
                obj_description(c.oid, 'pg_constraint') IS NOT NULL, c.confrelid, r.oid
            FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace
            WHERE c.contype = 'f' AND c.conparentid = 0 AND""" + " " + OURS;

    private static final String KEYS = """
            SELECT format('%I.%I', n.nspname, r.relname),
                format('ALTER TABLE %I.%I DROP CONSTRAINT %I', n.nspname, r.relname, c.conname),
                format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', n.nspname, r.relname, c.conname, pg_get_constraintdef(c.oid)),
                format('COMMENT ON CONSTRAINT %I ON %I.%I IS %L', c.conname, n.nspname, r.relname, obj_description(c.oid, 'pg_constraint')),
                obj_description(c.oid, 'pg_constraint') IS NOT NULL, 0, r.oid
            FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_namespace n ON n.oid = r.relnamespace
                JOIN pg_index i ON i.indexrelid = c.conindid JOIN pg_class x ON x.oid = i.indexrelid
            WHERE c.contype IN ('p', 'u', 'x') AND x.reloptions IS NULL AND""" + " " + PLAIN_INDEX + " AND " + OURS;

    private static final String INDEXES = """
            SELECT format('%I.%I', n.nspname, r.relname),
                format('DROP INDEX %I.%I', n.nspname, x.relname),
                pg_get_indexdef(x.oid),
                format('COMMENT ON INDEX %I.%I IS %L', n.nspname, x.relname, obj_description(x.oid, 'pg_class')),
                obj_description(x.oid, 'pg_class') IS NOT NULL, 0, r.oid
            FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class r ON r.oid = i.indrelid
                JOIN pg_namespace n ON n.oid = r.relnamespace
            WHERE NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype IN ('p', 'u', 'x'))
                AND""" + " " + PLAIN_INDEX + " AND " + OURS;

    private static final String TRIGGERS = """
            SELECT format('%I.%I', n.nspname, r.relname),
                format('ALTER TABLE %I.%I DISABLE TRIGGER %I', n.nspname, r.relname, t.tgname),
                format('ALTER TABLE %I.%I ENABLE %s TRIGGER %I', n.nspname, r.relname,
                    CASE t.tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, t.tgname),
                NULL, false, 0, r.oid
            FROM pg_trigger t JOIN pg_class r ON r.oid = t.tgrelid JOIN pg_namespace n ON n.oid = r.relnamespace
            WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgenabled <> 'D' AND""" + " " + OURS;

    private final List<Piece> foreignKeys;
    private final List<Piece> keys;
    private final List<Piece> indexes;
    private final List<Piece> triggers;

    private Detached(List<Piece> foreignKeys, List<Piece> keys, List<Piece> indexes, List<Piece> triggers) {
        this.foreignKeys = foreignKeys;
        this.keys = keys;
        this.indexes = indexes;
        this.triggers = triggers;
    }

    /**
     * @param table the one it hangs on
     * @param alone tables that the putting back locks, so that nothing else may work on them meanwhile
     */
    record Piece(String table, String off, String on, String comment, Set<Long> alone, Set<Long> shared)
            implements Sharing.Work {
        void putBack(Connection connection) throws SQLException {
            TargetDatabase.execute(connection, on);
            if (comment != null) {
                TargetDatabase.execute(connection, comment);
            }
        }
    }

    /** Takes everything off in one transaction: all or, where that fails, nothing. */
    static Detached from(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try {
            // Read one after another: a key can go only after the references to it.
            List<Piece> triggers = takeOff(connection, read(connection, TRIGGERS));
            List<Piece> foreignKeys = takeOff(connection, read(connection, FOREIGN_KEYS));
            List<Piece> keys = takeOff(connection, read(connection, KEYS));
            List<Piece> indexes = takeOff(connection, read(connection, INDEXES));
            connection.commit();
            return new Detached(foreignKeys, keys, indexes, triggers);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** What was taken off; what something else needs, such as a view that groups by a key, stays on and is no part of the answer. */
    private static List<Piece> takeOff(Connection connection, List<Piece> pieces) throws SQLException {
        List<Piece> taken = new ArrayList<>();
        for (Piece piece : pieces) {
            Savepoint before = connection.setSavepoint();
            try {
                TargetDatabase.execute(connection, piece.off());
                taken.add(piece);
            } catch (SQLException e) {
                if (!DEPENDENT_OBJECTS.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(before);
            }
            connection.releaseSavepoint(before);
        }
        return taken;
    }

    private static List<Piece> read(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<Piece> pieces = new ArrayList<>();
            while (rows.next()) {
                long table = rows.getLong(7);
                long other = rows.getLong(6);
                boolean plainIndex = sql.equals(INDEXES);
                Set<Long> locked = other == 0 || other == table ? Set.of(table) : Set.of(table, other);
                pieces.add(new Piece(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getBoolean(5) ? rows.getString(4) : null,
                        plainIndex ? Set.of() : locked,
                        plainIndex ? locked : Set.of()));
            }
            return pieces;
        }
    }

    /** Keys and other indexes. Several indexes of one table are built at the same time, a key alone. */
    List<Piece> keysAndIndexes() {
        List<Piece> both = new ArrayList<>(keys);
        both.addAll(indexes);
        return both;
    }

    List<Piece> foreignKeys() {
        return foreignKeys;
    }

    List<Piece> triggers() {
        return triggers;
    }
}
