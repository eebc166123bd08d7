package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The rows that say which generation of an index counts; all nodes follow them. */
@ApplicationScoped
class Pointers {
    /** This very table of this very database: after a restore it is another. */
    private static final String ORIGIN = """
            (SELECT c.system_identifier || '/' || d.oid || '/' || 'search_index'::regclass::oid
             FROM pg_control_system() c, pg_database d WHERE d.datname = current_database())""";

    private static final String COLUMNS = """
            SELECT i.*, i.retry_at IS NULL OR i.retry_at <= now() AS may_try, coalesce(i.origin = %s, true) AS at_home
            FROM search_index i WHERE i.name = ?""".formatted(ORIGIN);
    private static final String BEAR = "INSERT INTO search_index (name) VALUES (?) ON CONFLICT DO NOTHING";
    private static final String LOST = """
            UPDATE search_index SET state = ?, reason = ?, state_at = now()
            WHERE name = ? AND generation IS NOT DISTINCT FROM ? AND state = 'READY'""";
    private static final String TRIED = """
            UPDATE search_index SET tries = tries + 1,
                retry_at = now() + make_interval(secs => least(10 * power(2, least(tries, 10)), 3600))
            WHERE name = ?""";
    private static final String BEGIN = """
            UPDATE search_index SET build = ?, build_fingerprint = ?, build_instance = ?, build_at = now() WHERE name = ?""";
    private static final String SWITCH = """
            UPDATE search_index SET generation = build, fingerprint = build_fingerprint, origin = %s, state = 'READY', reason = NULL,
                state_at = now(), switched_at = now(), tries = 0, retry_at = NULL,
                build = NULL, build_fingerprint = NULL, build_instance = NULL, build_at = NULL
            WHERE name = ? AND build = ?""".formatted(ORIGIN);
    private static final String GIVE_UP = """
            UPDATE search_index SET build = NULL, build_fingerprint = NULL, build_instance = NULL, build_at = NULL
            WHERE name = ? AND build = ?""";

    private static final String BORN =
            "INSERT INTO search_generation (generation, index_name, backend) VALUES (?, ?, ?)";
    private static final String RETIRE = "UPDATE search_generation SET retired_at = now() WHERE generation = ?";
    private static final String RETIRED = """
            SELECT g.generation FROM search_generation g
            WHERE g.index_name = ? AND g.backend = ? AND (g.retired_at < now() - make_interval(secs => ?))
                AND NOT EXISTS (SELECT FROM search_index i WHERE g.generation IN (i.generation, i.build))""";
    private static final String USED = "SELECT generation, build FROM search_index";
    private static final String FORGET = "DELETE FROM search_generation WHERE generation = ?";

    @Inject
    SearchRows rows;

    /** The row as it is, made where there was none. */
    Pointer of(String index) {
        return find(index).orElseGet(() -> {
            rows.change(BEAR, index);
            return find(index).orElseThrow();
        });
    }

    Optional<Pointer> find(String index) {
        return rows.find(COLUMNS, Pointers::read, index);
    }

    /** For one transaction the index is in this node's hands; empty while it is in another's. */
    Optional<Pointer> claim(String index) {
        return rows.find(COLUMNS + " FOR UPDATE OF i SKIP LOCKED", Pointers::read, index);
    }

    /** As {@link #claim}, and waits until the others are done. */
    Pointer lock(String index) {
        rows.change(BEAR, index);
        return rows.find(COLUMNS + " FOR UPDATE OF i", Pointers::read, index).orElseThrow();
    }

    /** What was in use cannot be asked any more. False if somebody has seen to it. */
    boolean lost(String index, String generation, IndexState state, String reason) {
        return rows.change(LOST, state.name(), cut(reason), index, generation) > 0;
    }

    void tried(String index) {
        rows.change(TRIED, index);
    }

    /** From here on every change of the index is kept for this generation, too. What was being filled before is given up. */
    @Transactional(TxType.REQUIRED)
    void beginBuild(String index, String generation, SearchBackend backend, String fingerprint, Long instance) {
        Pointer pointer = lock(index);
        if (pointer.isBuilding()) {
            rows.change(RETIRE, pointer.build());
        }
        rows.change("DELETE FROM search_replay WHERE index_name = ?", index);
        rows.change(BORN, generation, index, backend.name());
        rows.change(BEGIN, generation, fingerprint, instance, index);
    }

    /** In the transaction that holds the lock. */
    void switchOver(Pointer pointer) {
        rows.change(SWITCH, pointer.index(), pointer.build());
        if (pointer.generation() != null) {
            rows.change(RETIRE, pointer.generation());
        }
    }

    @Transactional(TxType.REQUIRED)
    void giveUp(String index, String build) {
        if (rows.change(GIVE_UP, index, build) > 0) {
            rows.change("DELETE FROM search_replay WHERE index_name = ?", index);
            rows.change(RETIRE, build);
        }
    }

    /** Outside of the transaction that has failed. */
    @Transactional(TxType.REQUIRES_NEW)
    void giveUpAtOnce(String index, String build) {
        giveUp(index, build);
    }

    /** Generations of a backend that nobody has needed for so long. */
    List<String> retired(String index, SearchBackend backend, int seconds) {
        return rows.list(RETIRED, row -> row.getString(1), index, backend.name(), (double) seconds);
    }

    /** Generations of all indexes that are in use or being filled. */
    List<String> used() {
        return rows.list(USED, row -> List.of(text(row, 1), text(row, 2))).stream()
                .flatMap(List::stream)
                .toList();
    }

    void forget(String generation) {
        rows.change(FORGET, generation);
    }

    private static String text(ResultSet row, int column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    private static String cut(String reason) {
        return reason == null || reason.length() <= 300 ? reason : reason.substring(0, 299) + "…";
    }

    private static Pointer read(ResultSet row) throws SQLException {
        long instance = row.getLong("build_instance");
        boolean byTheEngine = row.wasNull();
        return new Pointer(
                row.getString("name"),
                row.getString("generation"),
                row.getString("fingerprint"),
                IndexState.valueOf(row.getString("state")),
                row.getString("reason"),
                SearchRows.instant(row, "switched_at"),
                row.getString("build"),
                row.getString("build_fingerprint"),
                byTheEngine ? null : instance,
                SearchRows.instant(row, "build_at"),
                SearchRows.instant(row, "retry_at"),
                row.getBoolean("may_try"),
                row.getBoolean("at_home"));
    }
}
