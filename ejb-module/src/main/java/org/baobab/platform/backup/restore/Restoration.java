package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.CopySession;
import org.baobab.platform.backup.format.Manifest;

/**
 * One backup and one database that it goes into. {@link #check} changes nothing and finds everything that can be found beforehand; {@link #rows} then fills the
 * database, and {@link #finish} says that all of it is there. What breaks off leaves a mark that no server starts on, and the same again begins anew.
 */
public final class Restoration {
    /** What one worker may use to sort for an index; below that PostgreSQL sorts on disk. */
    private static final String SORT_MEMORY = "SET maintenance_work_mem = '256MB'";

    private final BackupSource source;
    private final Manifest manifest;
    private final Decoding decoding;
    private final SchemaMaker schema;
    private final TargetDatabase target;
    private final int workers;
    private final RestoreWatch watch;
    private TargetCheck.State state;

    /** @param key null where there is none */
    public Restoration(
            BackupSource source,
            Manifest manifest,
            AgeKey key,
            TargetDatabase target,
            int workers,
            RestoreWatch watch) {
        this(source, manifest, key, target, workers, watch, new Schema(manifest));
    }

    /** For tables that are not the application's. */
    public Restoration(
            BackupSource source,
            Manifest manifest,
            AgeKey key,
            TargetDatabase target,
            int workers,
            RestoreWatch watch,
            SchemaMaker schema) {
        this.source = source;
        this.manifest = manifest;
        this.decoding = new Decoding(source, manifest, key);
        this.target = target;
        this.workers = workers;
        this.watch = watch;
        this.schema = schema;
    }

    /** @throws RestoreException with the first thing that stands in the way, cheap ones first */
    public void check(boolean withDocuments) {
        decoding.requireKey();
        state = new TargetCheck(target).look();
        schema.requireKnown(state == TargetCheck.State.MISSING ? target.named("postgres") : target);
        new PartsCheck(source, manifest).run(workers, watch, withDocuments);
        if (withDocuments) {
            documents().requireThere();
        }
    }

    /** Fills the database. To be called after {@link #check}. */
    public void rows(RestoreMark.Purpose purpose) {
        try {
            if (state == TargetCheck.State.MISSING) {
                new Databases(target).create(target.name());
            }
            try (Connection connection = target.open()) {
                if (state == TargetCheck.State.BROKEN_OFF) {
                    Leftovers.remove(connection);
                }
                RestoreMark.begin(connection, manifest.id(), purpose);
                fill(connection);
            }
        } catch (SQLException e) {
            throw RestoreException.of(e);
        }
    }

    /** The last step: from here on the database counts as whole. */
    public void finish() {
        try (Connection connection = target.open()) {
            RestoreMark.finish(connection);
        } catch (SQLException e) {
            throw RestoreException.of(e);
        }
    }

    private void fill(Connection connection) throws SQLException {
        Sharing sharing = new Sharing(target, workers);
        watch.at(RestoreStep.SCHEMA, 0, 0);
        schema.make(target, connection);
        Detached detached = Detached.from(connection);
        removeSeeds(connection);
        new RowLoader(manifest, decoding).run(sharing, watch);
        setSequences(connection);
        putBack(sharing, detached.keysAndIndexes(), RestoreStep.INDEXING);
        putBack(sharing, detached.foreignKeys(), RestoreStep.LINKING);
        for (Detached.Piece trigger : detached.triggers()) {
            trigger.putBack(connection);
        }
        analyze(sharing);
    }

    /** Rows that migrations wrote are in the backup as they became. No foreign key is left that would stand in the way. */
    private void removeSeeds(Connection connection) throws SQLException {
        if (!manifest.tables().isEmpty()) {
            TargetDatabase.execute(
                    connection,
                    manifest.tables().stream()
                            .map(table -> CopySession.quoted(table.schema(), table.name()))
                            .collect(Collectors.joining(", ", "TRUNCATE ", "")));
        }
    }

    private void putBack(Sharing sharing, List<Detached.Piece> pieces, RestoreStep step) {
        Map<String, Long> rows = manifest.tables().stream()
                .collect(Collectors.toMap(Manifest.Table::qualifiedName, Manifest.Table::rows));
        List<Detached.Piece> largestFirst = new ArrayList<>(pieces);
        largestFirst.sort(Comparator.comparingLong((Detached.Piece piece) -> rows.getOrDefault(piece.table(), 0L))
                .reversed());
        AtomicLong done = new AtomicLong();
        watch.at(step, 0, pieces.size());
        sharing.all(largestFirst, (connection, piece) -> {
            TargetDatabase.execute(connection, SORT_MEMORY);
            piece.putBack(connection);
            watch.at(step, done.incrementAndGet(), pieces.size());
        });
    }

    private void setSequences(Connection connection) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("SELECT setval(?::regclass, ?, ?)")) {
            for (Manifest.Sequence sequence : manifest.sequences()) {
                set.setString(1, CopySession.quoted(sequence.schema(), sequence.name()));
                set.setLong(2, sequence.value());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }

    private record Analyzed(Manifest.Table table) implements Sharing.Work {}

    private void analyze(Sharing sharing) {
        List<Analyzed> tables = manifest.tables().stream()
                .filter(table -> table.rows() > 0)
                .map(Analyzed::new)
                .toList();
        AtomicLong done = new AtomicLong();
        watch.at(RestoreStep.ANALYZING, 0, tables.size());
        sharing.all(tables, (connection, one) -> {
            TargetDatabase.execute(
                    connection,
                    "ANALYZE "
                            + CopySession.quoted(
                                    one.table().schema(), one.table().name()));
            watch.at(RestoreStep.ANALYZING, done.incrementAndGet(), tables.size());
        });
    }

    /** Reads everything back out of the database: for whoever wants it proven that PostgreSQL holds what the backup does. */
    public void compare() {
        new RowComparison(manifest).run(new Sharing(target, workers), watch);
    }

    public DocumentRestore documents() {
        return new DocumentRestore(source, manifest, decoding, workers, watch);
    }
}
