package org.baobab.platform.backup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.format.DocumentLine;
import org.baobab.platform.backup.format.DocumentLines;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.ManifestJson;
import org.baobab.platform.backup.format.Measured;
import org.baobab.platform.storage.ObjectContent;
import org.baobab.platform.storage.StoredObject;

/**
 * A backup as one tar archive, whose names are the keys of the store. What is written is compared with the manifest on its way: a damaged backup ends in the
 * middle of the archive and not as a good one.
 */
public final class BackupContent {
    private final BackupStore store;
    private final AgeKey key;
    private final Manifest manifest;
    private final boolean documents;

    /** @param documents whether the bytes of documents go along */
    BackupContent(BackupStore store, AgeKey key, Manifest manifest, boolean documents) {
        this.store = store;
        this.key = key;
        this.manifest = manifest;
        this.documents = documents;
    }

    public String fileName() {
        return "baobab-backup-" + manifest.id() + ".tar";
    }

    /** A few buffers are all the memory it takes. */
    public void writeTo(OutputStream out) throws IOException {
        TarWriter tar = new TarWriter(out);
        for (Manifest.Part part : parts().toList()) {
            addPart(tar, part);
        }
        if (documents) {
            addDocuments(tar);
        }
        // Last, as in the store: an archive that was cut off holds no backup.
        byte[] json = ManifestJson.write(manifest);
        add(tar, BackupNames.MANIFEST_CHECKSUM, (Measured.sha256Hex(json) + "\n").getBytes(StandardCharsets.US_ASCII));
        add(tar, BackupNames.MANIFEST, json);
        tar.finish();
    }

    private Stream<Manifest.Part> parts() {
        Manifest.Documents list = manifest.documents();
        return Stream.concat(
                manifest.tables().stream().flatMap(table -> table.parts().stream()),
                Stream.of(new Manifest.Part(list.object(), list.size(), list.sha256(), list.count())));
    }

    private void addPart(TarWriter tar, Manifest.Part part) throws IOException {
        String name = BackupNames.key(manifest.id(), part.object());
        try (ObjectContent content = store.open(name);
                Measured measured = new Measured(content.stream())) {
            tar.add(name, part.size(), manifest.createdAt(), measured);
            if (!measured.sha256Hex().equals(part.sha256())) {
                throw new DamagedBackupException(name + " is not what was written");
            }
        }
    }

    private void addDocuments(TarWriter tar) throws IOException {
        try (DocumentLines lines = DocumentLines.open(store, manifest, key)) {
            for (DocumentLine line = lines.next(); line != null; line = lines.next()) {
                addDocument(tar, line.object());
            }
        }
    }

    private void addDocument(TarWriter tar, String object) throws IOException {
        StoredObject facts = store.find(object)
                .orElseThrow(() -> new DamagedBackupException("The backups' pool has lost " + object));
        try (ObjectContent content = store.open(object)) {
            tar.add(object, facts.size(), facts.storedAt(), content.stream());
        }
    }

    private void add(TarWriter tar, String name, byte[] bytes) throws IOException {
        Instant time = manifest.createdAt();
        tar.add(BackupNames.key(manifest.id(), name), bytes.length, time, new ByteArrayInputStream(bytes));
    }
}
