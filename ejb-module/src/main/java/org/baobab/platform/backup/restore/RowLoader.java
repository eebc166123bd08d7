package org.baobab.platform.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.baobab.platform.backup.format.CopySession;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.RowScan;
import org.baobab.platform.backup.format.RowSum;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Feeds the parts to COPY, several at once, and counts and sums up what went through. */
final class RowLoader {
    private static final int PIECE = 128 * 1024;

    private final Manifest manifest;
    private final Decoding decoding;
    private final Map<String, RowSum> loaded = new ConcurrentHashMap<>();
    private final AtomicLong done = new AtomicLong();

    RowLoader(Manifest manifest, Decoding decoding) {
        this.manifest = manifest;
        this.decoding = decoding;
    }

    private record Load(Manifest.Table table, Manifest.Part part) implements Sharing.Work {
        /** Two that lengthen the same table wait for each other. */
        @Override
        public Object place() {
            return table.qualifiedName();
        }
    }

    void run(Sharing sharing, RestoreWatch watch) {
        List<Load> loads = new ArrayList<>();
        manifest.tables().forEach(table -> table.parts().forEach(part -> loads.add(new Load(table, part))));
        // The long ones first, so that no worker is left alone with one at the end.
        loads.sort(Comparator.comparingLong((Load load) -> load.part().size()).reversed());
        long total = manifest.totals().rows();
        watch.at(RestoreStep.LOADING, 0, total);
        sharing.all(loads, (connection, load) -> {
            long rows = copy(connection, load);
            watch.at(RestoreStep.LOADING, done.addAndGet(rows), total);
        });
        manifest.tables().forEach(this::requireAll);
    }

    private long copy(Connection connection, Load load) throws SQLException, IOException {
        Manifest.Table table = load.table();
        RowScan scan = new RowScan();
        String sql = "COPY %s (%s) FROM STDIN"
                .formatted(CopySession.quoted(table.schema(), table.name()), CopySession.columns(table.columns()));
        if (table.columns().isEmpty()) {
            sql = "COPY %s FROM STDIN".formatted(CopySession.quoted(table.schema(), table.name()));
        }
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(sql);
        long taken;
        try (InputStream in = decoding.open(load.part().object())) {
            byte[] piece = new byte[PIECE];
            for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
                scan.accept(piece, 0, read);
                copy.writeToCopy(piece, 0, read);
            }
            taken = copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
        RowSum sum = scan.finish();
        if (taken != load.part().rows() || sum.rows() != taken) {
            throw new RestoreException("Part %s has %d rows and the manifest says %d."
                    .formatted(load.part().object(), taken, load.part().rows()));
        }
        loaded.merge(table.qualifiedName(), sum, RowLoader::added);
        return taken;
    }

    private static RowSum added(RowSum one, RowSum other) {
        RowSum both = new RowSum();
        both.add(one);
        both.add(other);
        return both;
    }

    private void requireAll(Manifest.Table table) {
        RowSum sum = loaded.getOrDefault(table.qualifiedName(), new RowSum());
        if (sum.rows() != table.rows() || !sum.checksum().equals(table.checksum())) {
            throw new RestoreException("Table %s came as %d rows with checksum %s; the manifest says %d rows with %s."
                    .formatted(table.qualifiedName(), sum.rows(), sum.checksum(), table.rows(), table.checksum()));
        }
    }
}
