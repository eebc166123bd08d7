package org.baobab.platform.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.storage.Bucket;

/**
 * Finds the backup that somebody named: by its id, as {@code latest}, or by where it lies.
 *
 * @param source to be closed
 */
public record BackupPlace(BackupSource source, String id) implements AutoCloseable {
    private static final String LATEST = "latest";
    private static final int GZIP = 0x1F8B;

    /** @throws RestoreException where there is none */
    public static BackupPlace find(String named, Settings settings) {
        if (LATEST.equals(named) || BackupNames.isId(named) && !Files.exists(Path.of(named))) {
            BackupSource store = new StoreSource(BackupStore.of(settings));
            return LATEST.equals(named) ? newestOf(store) : new BackupPlace(store, named);
        }
        Path path = Path.of(named).toAbsolutePath().normalize();
        try {
            return Files.isDirectory(path) ? inFolder(path) : inFile(path);
        } catch (IOException | UncheckedIOException e) {
            throw new RestoreException("%s cannot be read: %s".formatted(path, e.getMessage()), e);
        }
    }

    private static BackupPlace inFolder(Path path) throws IOException {
        if (Files.exists(path.resolve(BackupNames.MANIFEST))) {
            return new BackupPlace(
                    new FolderSource(path.getParent()), path.getFileName().toString());
        }
        for (Path root : new Path[] {path, path.getParent()}) {
            if (isStore(root)) {
                return newestOf(new StoreSource(BackupStore.reading(root), root.toString()));
            }
        }
        return newestOf(new FolderSource(path));
    }

    /** A folder of objects has two levels of folders with two letters each below its bucket. */
    private static boolean isStore(Path root) throws IOException {
        Path bucket = root == null ? null : root.resolve(Bucket.BACKUPS.label());
        if (bucket == null || !Files.isDirectory(bucket)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(bucket)) {
            return entries.anyMatch(
                    entry -> entry.getFileName().toString().matches("[0-9a-f]{2}") && Files.isDirectory(entry));
        }
    }

    private static BackupPlace inFile(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            throw new RestoreException(
                    "There is no backup called %s: give the id of one (./baobab backup list), \"latest\", a folder or a tar file."
                            .formatted(path.getFileName()));
        }
        if (!isGzip(path)) {
            return newestOf(new TarSource(path));
        }
        // Parts are read in any order and several at once, which a packed stream does not allow.
        Path plain = Files.createTempFile("baobab-restore", ".tar");
        try {
            try (InputStream in = new GZIPInputStream(Files.newInputStream(path), 1 << 16)) {
                Files.copy(in, plain, StandardCopyOption.REPLACE_EXISTING);
            }
            return newestOf(new TarSource(plain));
        } finally {
            // It stays readable for as long as it is open.
            Files.deleteIfExists(plain);
        }
    }

    private static boolean isGzip(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return (in.read() << 8 | in.read()) == GZIP;
        }
    }

    private static BackupPlace newestOf(BackupSource source) {
        return source.ids().stream()
                .findFirst()
                .map(id -> new BackupPlace(source, id))
                .orElseThrow(() -> {
                    source.close();
                    return new RestoreException("There is no complete backup in %s.".formatted(source.where()));
                });
    }

    @Override
    public void close() {
        source.close();
    }
}
