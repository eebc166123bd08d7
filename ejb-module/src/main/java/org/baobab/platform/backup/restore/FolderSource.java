package org.baobab.platform.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.baobab.platform.backup.format.BackupNames;

/** A folder in which backups lie under their plain names: what a copied S3 bucket or an unpacked archive is. */
record FolderSource(Path root) implements BackupSource {
    @Override
    public String where() {
        return root.toString();
    }

    @Override
    public List<String> ids() {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter(entry -> Files.isRegularFile(entry.resolve(BackupNames.MANIFEST)))
                    .map(entry -> entry.getFileName().toString())
                    .filter(BackupNames::isId)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public OptionalLong size(String key) {
        try {
            Path file = file(key);
            return Files.isRegularFile(file) ? OptionalLong.of(Files.size(file)) : OptionalLong.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream open(String key) throws IOException {
        return Files.newInputStream(file(key));
    }

    /** Names come from a manifest, and lead nowhere else. */
    private Path file(String key) {
        Path file = root.resolve(key).normalize();
        if (!file.startsWith(root)) {
            throw new RestoreException("The manifest names a file outside of the backup: " + key);
        }
        return file;
    }
}
