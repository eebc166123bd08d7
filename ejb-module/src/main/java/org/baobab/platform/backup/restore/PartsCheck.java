package org.baobab.platform.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.Measured;

/** Reads every stored byte of a backup and compares it with the manifest, before anybody relies on one of them. */
final class PartsCheck {
    private static final int PIECE = 256 * 1024;

    private final BackupSource source;
    private final Manifest manifest;
    private final AtomicLong done = new AtomicLong();

    PartsCheck(BackupSource source, Manifest manifest) {
        this.source = source;
        this.manifest = manifest;
    }

    private record Stored(String object, long size, String sha256) {}

    void run(int workers, RestoreWatch watch, boolean withDocuments) {
        List<Stored> all = new ArrayList<>();
        manifest.tables().forEach(table -> table.parts()
                .forEach(part -> all.add(new Stored(part.object(), part.size(), part.sha256()))));
        if (withDocuments && manifest.documents().size() > 0) {
            Manifest.Documents list = manifest.documents();
            all.add(new Stored(list.object(), list.size(), list.sha256()));
        }
        long total = all.stream().mapToLong(Stored::size).sum();
        watch.at(RestoreStep.CHECKING, 0, total);
        // What is missing is known at once, what is damaged only after reading.
        all.forEach(this::requireThere);
        Parallel.each(all, workers, stored -> requireWhole(stored, watch, total));
    }

    private void requireThere(Stored stored) {
        OptionalLong size = source.size(BackupNames.key(manifest.id(), stored.object()));
        if (size.isEmpty()) {
            throw new RestoreException(
                    "Part %s of backup %s is missing in %s. Nothing was changed; restore another backup (./baobab backup list)."
                            .formatted(stored.object(), manifest.id(), source.where()));
        }
        if (size.getAsLong() != stored.size()) {
            throw damaged(stored);
        }
    }

    private void requireWhole(Stored stored, RestoreWatch watch, long total) throws IOException {
        byte[] piece = new byte[PIECE];
        try (InputStream in = source.open(BackupNames.key(manifest.id(), stored.object()));
                Measured measured = new Measured(in)) {
            for (int read = measured.read(piece, 0, PIECE); read >= 0; read = measured.read(piece, 0, PIECE)) {
                watch.at(RestoreStep.CHECKING, done.addAndGet(read), total);
            }
            if (measured.size() != stored.size() || !measured.sha256Hex().equals(stored.sha256())) {
                throw damaged(stored);
            }
        }
    }

    private RestoreException damaged(Stored stored) {
        return new RestoreException(
                "Part %s of backup %s is damaged: its bytes are not the ones that were written. Nothing was changed; restore another backup (./baobab backup list)."
                        .formatted(stored.object(), manifest.id()));
    }
}
