package org.baobab.system.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baobab.platform.backup.copy.BackupOptions;
import org.baobab.platform.backup.copy.BackupWriter;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.restore.Restoration;
import org.baobab.platform.backup.restore.RestoreMark;
import org.baobab.platform.backup.restore.RestoreWatch;
import org.baobab.platform.backup.restore.StoreSource;
import org.baobab.platform.backup.restore.TargetDatabase;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.ObjectStores;
import org.baobab.system.client.Fresh;

/** A store of documents with a backup in it, below the tests' own folder. */
final class Made {
    private final Path folder = Postgres.DATA.resolve("store-" + Fresh.word());
    private final AgeKey key;
    private String id;

    /** @param key null for one that is not encrypted */
    Made(AgeKey key) {
        this.key = key;
    }

    Made of(TargetDatabase database) {
        try (ObjectStore documents = documents();
                BackupStore store = BackupStore.of(Settings.of(Map.of("baobab.storage.folder", folder.toString())))) {
            BackupWriter writer =
                    BackupWriter.begin(database.dataSource(), store, new BackupOptions("test", key), Instant.now());
            try {
                Thread second = Thread.ofPlatform().start(() -> copyRows(writer));
                copyRows(writer);
                second.join();
                writer.rowsCopied();
                writer.copyDocuments(documents, Optional.empty(), done -> {});
                id = writer.seal().manifest().id();
                return this;
            } finally {
                writer.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copyRows(BackupWriter writer) {
        try {
            writer.copyRows(done -> {});
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    ObjectStore documents() {
        return ObjectStores.ofDocuments(Settings.of(Map.of("baobab.storage.folder", folder.toString())));
    }

    Path folder() {
        return folder;
    }

    String id() {
        return id;
    }

    Manifest manifest() {
        try (BackupStore store = BackupStore.reading(folder)) {
            return store.manifest(id);
        }
    }

    Restoration restoration(TargetDatabase target, AgeKey with) {
        BackupStore store = BackupStore.reading(folder);
        return new Restoration(new StoreSource(store), store.manifest(id), with, target, 2, RestoreWatch.NOBODY);
    }

    Restoration keyed(TargetDatabase target) {
        return restoration(target, key);
    }

    Made restoredInto(TargetDatabase target) {
        Restoration restoration = restoration(target, key);
        restoration.check(true);
        restoration.rows(RestoreMark.Purpose.USE);
        restoration.compare();
        restoration.finish();
        return this;
    }

    /** The file that a name of this backup is stored in. */
    Path file(String name) {
        try (Stream<Path> files = Files.walk(folder.resolve(Bucket.BACKUPS.label()))) {
            String fileName = BackupNames.key(id, name).replace('/', '~');
            return files.filter(file -> file.getFileName().toString().equals(fileName))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As a disk does that grows old. */
    void flip(String name, int at) {
        try {
            byte[] bytes = Files.readAllBytes(file(name));
            bytes[at < 0 ? bytes.length + at : at] ^= 1;
            Files.write(file(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
