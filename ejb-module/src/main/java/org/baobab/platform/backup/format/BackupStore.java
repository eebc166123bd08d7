package org.baobab.platform.backup.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectContent;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.ObjectStores;
import org.baobab.platform.storage.StoredObject;

/** The bucket that holds backups, wherever it is: beside the documents, in a folder of its own ({@code baobab.backup.folder}) or an S3 ({@code baobab.backup.s3.*}). */
public final class BackupStore implements AutoCloseable {
    private static final Bucket BUCKET = Bucket.BACKUPS;
    private static final String PREFIX = "baobab.backup";

    private final ObjectStore store;
    private final boolean elsewhere;

    private BackupStore(ObjectStore store, boolean elsewhere) {
        this.store = store;
        this.elsewhere = elsewhere;
    }

    /** @param documents the store of documents, which is the place where no other is set */
    public static BackupStore of(Settings settings, ObjectStore documents) {
        Optional<ObjectStore> own = ObjectStores.elsewhere(settings, PREFIX, EnumSet.of(BUCKET));
        return new BackupStore(own.orElse(documents), own.isPresent());
    }

    /** For a program outside of the server. */
    public static BackupStore of(Settings settings) {
        Optional<ObjectStore> own = ObjectStores.elsewhere(settings, PREFIX, EnumSet.of(BUCKET));
        return new BackupStore(own.orElseGet(() -> ObjectStores.ofDocuments(settings)), true);
    }

    /** A folder with a store in it that nobody writes to: a copy, another machine's disk. */
    public static BackupStore reading(Path folder) {
        return new BackupStore(ObjectStores.reading(folder), true);
    }

    public StoredObject put(String key, InputStream in) throws IOException {
        return store.put(BUCKET, key, in, ObjectStore.UNKNOWN);
    }

    public ObjectContent open(String key) {
        return store.open(BUCKET, key);
    }

    public Optional<StoredObject> find(String key) {
        return store.find(BUCKET, key);
    }

    public void delete(String key) {
        store.delete(BUCKET, key);
    }

    public void walk(String prefix, Consumer<StoredObject> visitor) {
        store.walk(BUCKET, prefix, visitor);
    }

    /** Takes away what arrivals left that a crash broke off; where the store is the documents' own, that has its upkeep. */
    public void tidy(Duration age) {
        if (elsewhere) {
            store.tidy(age);
        }
    }

    /** Ids of all complete backups, newest first. */
    public List<String> ids() {
        Set<String> ids = new TreeSet<>(Comparator.reverseOrder());
        walkBackups((id, object) -> {
            if (object.key().equals(BackupNames.key(id, BackupNames.MANIFEST))) {
                ids.add(id);
            }
        });
        return List.copyOf(ids);
    }

    /** Shows everything that belongs to a backup, complete or not; the pool is left out. */
    public void walkBackups(BiConsumer<String, StoredObject> visitor) {
        // Ids begin with the year, and the pool does not.
        walk("2", object -> BackupNames.idOf(object.key()).ifPresent(id -> visitor.accept(id, object)));
    }

    /** @throws DamagedBackupException where there is none, or it is not what was written */
    public Manifest manifest(String id) {
        byte[] bytes = bytes(id, BackupNames.MANIFEST);
        if (!Measured.sha256Hex(bytes).equals(checksum(id))) {
            throw new DamagedBackupException("The manifest of " + id + " does not match its checksum");
        }
        Manifest manifest = ManifestJson.read(bytes);
        if (!manifest.id().equals(id)) {
            throw new DamagedBackupException("The manifest of " + id + " is that of " + manifest.id());
        }
        return manifest;
    }

    /** The manifest's SHA-256 as it was written beside it, which stands for the whole backup. */
    public String checksum(String id) {
        return new String(bytes(id, BackupNames.MANIFEST_CHECKSUM), StandardCharsets.US_ASCII).strip();
    }

    /**
     * Makes the backup exist.
     *
     * @return the manifest's SHA-256
     */
    public String seal(Manifest manifest) throws IOException {
        byte[] bytes = ManifestJson.write(manifest);
        String checksum = Measured.sha256Hex(bytes);
        byte[] line = (checksum + "\n").getBytes(StandardCharsets.US_ASCII);
        put(BackupNames.key(manifest.id(), BackupNames.MANIFEST_CHECKSUM), new ByteArrayInputStream(line));
        put(BackupNames.key(manifest.id(), BackupNames.MANIFEST), new ByteArrayInputStream(bytes));
        return checksum;
    }

    /** Deletes the manifest first, so that no half backup is ever seen; the pool is not touched. */
    public void deleteBackup(String id) {
        delete(BackupNames.key(id, BackupNames.MANIFEST));
        List<String> keys = new ArrayList<>();
        walk(id + "/", object -> keys.add(object.key()));
        keys.forEach(this::delete);
    }

    private byte[] bytes(String id, String name) {
        String key = BackupNames.key(id, name);
        if (find(key).isEmpty()) {
            throw new DamagedBackupException("There is no " + key);
        }
        try (ObjectContent content = open(key)) {
            return content.stream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (elsewhere) {
            store.close();
        }
    }
}
