package org.baobab.platform.backup.format;

import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.baobab.platform.storage.StorageException;

/** The list of objects of a backup, one at a time. */
public final class DocumentLines implements AutoCloseable {
    private final Measured stored;
    private final BufferedReader lines;
    private final Manifest.Documents expected;

    private DocumentLines(Measured stored, BufferedReader lines, Manifest.Documents expected) {
        this.stored = stored;
        this.lines = lines;
        this.expected = expected;
    }

    /**
     * @param key that it was encrypted with, or null
     * @throws DamagedBackupException where it is missing, or encrypted for another key; a byte that flipped shows when its last line was read
     */
    public static DocumentLines open(BackupStore store, Manifest manifest, AgeKey key) throws IOException {
        Manifest.Documents expected = manifest.documents();
        if (manifest.isEncrypted() && key == null) {
            throw new DamagedBackupException("Backup " + manifest.id() + " is encrypted, and there is no key");
        }
        Measured stored;
        try {
            stored = new Measured(store.open(BackupNames.key(manifest.id(), expected.object())).stream());
        } catch (StorageException e) {
            throw new DamagedBackupException("The list of documents of " + manifest.id() + " is missing", e);
        }
        try {
            InputStream packed = manifest.isEncrypted() ? new AgeReader(stored, key) : stored;
            InputStream plain = new ZstdInputStreamNoFinalizer(packed);
            return new DocumentLines(
                    stored, new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)), expected);
        } catch (IOException | RuntimeException e) {
            stored.close();
            throw e;
        }
    }

    /** Null after the last one. */
    public DocumentLine next() throws IOException {
        String line;
        try {
            line = lines.readLine();
        } catch (IOException e) {
            throw new DamagedBackupException("The list of documents cannot be read", e);
        }
        if (line == null) {
            requireWhole();
            return null;
        }
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            JsonObject json = reader.readObject();
            return new DocumentLine(
                    json.getString("bucket"),
                    json.getString("key"),
                    json.getJsonNumber("size").longValueExact(),
                    json.getString("sha256"),
                    json.getString("object"));
        } catch (JsonException | ClassCastException | NullPointerException e) {
            throw new DamagedBackupException("The list of documents cannot be read", e);
        }
    }

    private void requireWhole() throws IOException {
        stored.transferTo(OutputStream.nullOutputStream());
        if (stored.size() != expected.size() || !stored.sha256Hex().equals(expected.sha256())) {
            throw new DamagedBackupException("The list of documents is not what was written");
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
