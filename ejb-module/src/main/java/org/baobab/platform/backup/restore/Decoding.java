package org.baobab.platform.backup.restore;

import com.github.luben.zstd.ZstdInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.AgeReader;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.Manifest;

/** What was put into a backup, from what is stored of it. */
final class Decoding {
    private final BackupSource source;
    private final Manifest manifest;
    private final AgeKey key;

    /** @param key null where there is none */
    Decoding(BackupSource source, Manifest manifest, AgeKey key) {
        this.source = source;
        this.manifest = manifest;
        this.key = key;
    }

    /** Before anything is read: the right key, where one is needed. */
    void requireKey() {
        if (!manifest.isEncrypted()) {
            return;
        }
        if (key == null) {
            throw new RestoreException(
                    "Backup %s is encrypted to %s. Set BAOBAB_BACKUP_KEY to its AGE-SECRET-KEY-1… and try again."
                            .formatted(manifest.id(), manifest.recipient()));
        }
        if (!key.recipient().equals(manifest.recipient())) {
            throw new RestoreException(
                    "BAOBAB_BACKUP_KEY is another key: it opens what was encrypted to %s, and backup %s was encrypted to %s."
                            .formatted(key.recipient(), manifest.id(), manifest.recipient()));
        }
    }

    /** The plain text of a part or of the list of documents. */
    InputStream open(String object) throws IOException {
        InputStream stored = source.open(BackupNames.key(manifest.id(), object));
        try {
            InputStream compressed = manifest.isEncrypted() ? new AgeReader(stored, key) : stored;
            return new ZstdInputStream(compressed);
        } catch (IOException | RuntimeException e) {
            stored.close();
            throw e;
        }
    }

    /** A document's bytes; whether they were encrypted is in their name, for the pool is older than this backup. */
    InputStream openPooled(String object) throws IOException {
        InputStream stored = source.open(object);
        if (!object.endsWith(".age")) {
            return stored;
        }
        try {
            if (key == null) {
                throw new DamagedBackupException(
                        "A document is encrypted, and there is no BAOBAB_BACKUP_KEY: " + object);
            }
            return new AgeReader(stored, key);
        } catch (IOException | RuntimeException e) {
            stored.close();
            throw e;
        }
    }
}
