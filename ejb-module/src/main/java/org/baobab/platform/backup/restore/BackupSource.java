package org.baobab.platform.backup.restore;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalLong;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.ManifestJson;
import org.baobab.platform.backup.format.Measured;

/** Where a backup is read from: a store, a folder or an archive that holds the same names. Several threads may read at once. */
public interface BackupSource extends AutoCloseable {
    /** For people: which store, folder or file. */
    String where();

    /** The backups that are whole, newest first. */
    List<String> ids();

    /** How many stored bytes a name stands for; empty where there is nothing. */
    OptionalLong size(String key);

    /** The stored bytes, to be closed by whoever reads them. */
    InputStream open(String key) throws IOException;

    /** @throws DamagedBackupException where there is none, or it is not what was written */
    default Manifest manifest(String id) {
        byte[] bytes = bytes(BackupNames.key(id, BackupNames.MANIFEST));
        String expected =
                new String(bytes(BackupNames.key(id, BackupNames.MANIFEST_CHECKSUM)), StandardCharsets.US_ASCII);
        if (!Measured.sha256Hex(bytes).equals(expected.strip())) {
            throw new DamagedBackupException(
                    "The manifest of backup " + id + " is damaged: it does not match its checksum");
        }
        Manifest manifest = ManifestJson.read(bytes);
        if (!manifest.id().equals(id)) {
            throw new DamagedBackupException("The manifest of backup " + id + " is that of " + manifest.id());
        }
        return manifest;
    }

    private byte[] bytes(String key) {
        if (size(key).isEmpty()) {
            throw new DamagedBackupException("There is no " + key + " in " + where());
        }
        try (InputStream in = open(key)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new DamagedBackupException(key + " in " + where() + " cannot be read", e);
        }
    }

    @Override
    default void close() {
        // Most hold nothing open.
    }
}
