package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.baobab.platform.backup.format.CopySession;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.RowSum;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;

/** Reads every row of a database again and compares numbers and sums with the manifest: what PostgreSQL made of the rows, and not what it was given. */
final class RowComparison {
    private static final int TOLD_EVERY = 10_000;

    private final Manifest manifest;
    private final AtomicLong done = new AtomicLong();

    RowComparison(Manifest manifest) {
        this.manifest = manifest;
    }

    private record OneTable(Manifest.Table table) implements Sharing.Work {}

    void run(Sharing sharing, RestoreWatch watch) {
        List<OneTable> tables = manifest.tables().stream()
                .sorted(Comparator.comparingLong(Manifest.Table::rows).reversed())
                .map(OneTable::new)
                .toList();
        watch.at(RestoreStep.COMPARING, 0, manifest.totals().rows());
        sharing.all(tables, (connection, one) -> compare(connection, one.table(), watch));
    }

    private void compare(Connection connection, Manifest.Table table, RestoreWatch watch) throws SQLException {
        // The sums depend on how values are written, so on exactly the settings of the connection that wrote them.
        CopySession.prepare(connection);
        RowSum sum = new RowSum();
        CopyOut copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut("COPY %s%s TO STDOUT"
                        .formatted(
                                CopySession.quoted(table.schema(), table.name()),
                                table.columns().isEmpty() ? "" : " (" + CopySession.columns(table.columns()) + ")"));
        try {
            for (byte[] row = copy.readFromCopy(); row != null; row = copy.readFromCopy()) {
                sum.add(row);
                if (sum.rows() % TOLD_EVERY == 0) {
                    watch.at(
                            RestoreStep.COMPARING,
                            done.addAndGet(TOLD_EVERY),
                            manifest.totals().rows());
                }
            }
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        watch.at(
                RestoreStep.COMPARING,
                done.addAndGet(sum.rows() % TOLD_EVERY),
                manifest.totals().rows());
        if (sum.rows() != table.rows() || !sum.checksum().equals(table.checksum())) {
            throw new RestoreException("Table %s reads as %d rows with checksum %s; the manifest says %d rows with %s."
                    .formatted(table.qualifiedName(), sum.rows(), sum.checksum(), table.rows(), table.checksum()));
        }
    }
}
