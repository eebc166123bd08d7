package org.baobab.system.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.baobab.platform.backup.copy.BackupOptions;
import org.baobab.platform.backup.copy.BackupRefusedException;
import org.baobab.platform.backup.copy.BackupWriter;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.restore.TargetDatabase;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.ObjectStores;
import org.baobab.system.client.Fresh;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What writing a backup leaves in the store, and what it does to others, on a real PostgreSQL. */
class BackupWriterIT {
    private static final BackupOptions PLAIN = new BackupOptions("test", null);

    private final Path folder = Postgres.DATA.resolve("store-" + Fresh.word());
    private final Settings settings = Settings.of(Map.of("baobab.storage.folder", folder.toString()));
    private TargetDatabase database;
    private ObjectStore documents;
    private BackupStore store;

    @BeforeEach
    void open() {
        database = Postgres.empty();
        Postgres.run(
                database,
                "CREATE TABLE letter (id bigint GENERATED ALWAYS AS IDENTITY, text text, length integer"
                        + " GENERATED ALWAYS AS (length(text)) STORED)",
                "INSERT INTO letter (text) SELECT 'Bonjour ' || n FROM generate_series(1, 5000) n");
        documents = ObjectStores.ofDocuments(settings);
        store = BackupStore.of(settings);
    }

    @AfterEach
    void close() {
        store.close();
        documents.close();
    }

    @Test
    void oneThatFailsInTheMiddle_leavesNothing() throws Exception {
        keep("a/1", "Contrat");
        BackupWriter writer = begin(PLAIN);
        writer.copyRows(done -> {});
        writer.rowsCopied();
        assertThat(stored(writer.id())).isNotEmpty();

        writer.discard();

        assertThat(stored(writer.id())).isEmpty();
        assertThat(store.ids()).isEmpty();
        assertThat(make(PLAIN).totals().rows()).isEqualTo(5000);
    }

    @Test
    void oneThatIsCancelled_endsAtItsNextRow() throws Exception {
        BackupWriter writer = begin(PLAIN);
        writer.cancel();

        assertThatThrownBy(() -> writer.copyRows(done -> {})).hasMessageContaining("stopped");
        writer.discard();
    }

    @Test
    void aSecondOne_isRefusedWhileOneIsWritten_andNotAfter() throws Exception {
        BackupWriter first = begin(PLAIN);

        assertThatThrownBy(() -> begin(PLAIN))
                .isInstanceOf(BackupRefusedException.class)
                .hasMessageContaining("Another backup");
        first.discard();
        make(PLAIN);
    }

    /** What a migration does first: it waits for the gate, where it stands in nobody's way. */
    @Test
    void aMigration_andABackup_keepApart() throws Exception {
        String gate = "SELECT pg_try_advisory_lock(" + 0x62616f626162L + ")";
        BackupWriter writer = begin(PLAIN);
        assertThat(Postgres.ask(database, gate)).isEqualTo("f");
        writer.discard();

        try (Connection migration = Postgres.open(database);
                var statement = migration.createStatement()) {
            statement.execute(gate);
            assertThatThrownBy(() -> begin(PLAIN))
                    .isInstanceOf(BackupRefusedException.class)
                    .hasMessageContaining("migrated");
        }
    }

    /** Nobody waits: not who reads, nor who writes, nor who empties the table a moment later. */
    @Test
    void writers_goOnWhileASnapshotIsHeld_andAreNotInIt() throws Exception {
        BackupWriter writer = begin(PLAIN);

        Postgres.run(
                database,
                "SET lock_timeout = '100ms'",
                "UPDATE letter SET text = 'Au revoir'",
                "DELETE FROM letter WHERE id > 10",
                "INSERT INTO letter (text) VALUES ('Plus tard')");
        writer.copyRows(done -> {});
        writer.rowsCopied();
        writer.copyDocuments(documents, Optional.empty(), done -> {});
        Manifest manifest = writer.seal().manifest();
        writer.close();

        assertThat(manifest.totals().rows()).isEqualTo(5000);
        assertThat(manifest.tables())
                .filteredOn(table -> table.name().equals("letter"))
                .singleElement()
                .satisfies(table -> assertThat(table.columns()).containsExactly("id", "text"));
        assertThat(manifest.sequences()).extracting(Manifest.Sequence::value).contains(5001L);
    }

    @Test
    void aRowOfAHundredMegabytes_isCopied() throws Exception {
        Postgres.run(database, "INSERT INTO letter (text) VALUES (repeat('Baobab ', 15000000))");

        assertThat(make(PLAIN).totals().rows()).isEqualTo(5001);
    }

    @Test
    void documents_areReadOnce_andGoWithTheLastBackupThatNamesThem() throws Exception {
        keep("a/1", "Contrat");
        keep("a/2", "Reçu");
        Manifest first = make(PLAIN);
        Instant pooled = pooled("a/1").orElseThrow();
        documents.delete(Bucket.DOCUMENTS, "a/1");
        keep("a/3", "Facture");

        Manifest second = make(PLAIN);

        assertThat(first.documents().count()).isEqualTo(2);
        assertThat(second.documents().count()).isEqualTo(2);
        assertThat(second.documents().bytes()).isEqualTo("ReçuFacture".getBytes(StandardCharsets.UTF_8).length);
        assertThat(pooled("a/1")).as("the first backup needs it still").contains(pooled);
        store.deleteBackup(first.id());
        assertThat(collect()).isEqualTo(1);
        assertThat(pooled("a/1")).isEmpty();
        assertThat(pooled("a/2")).isPresent();
    }

    @Test
    void anotherKey_leavesWhatTheOldOneEncryptedAlone() throws Exception {
        keep("a/1", "Contrat");
        make(new BackupOptions("test", AgeKey.generate()));
        make(new BackupOptions("test", AgeKey.generate()));

        try (Stream<String> pool = names().filter(name -> name.startsWith("objects~"))) {
            assertThat(pool).hasSize(2).allMatch(name -> name.endsWith(".age"));
        }
    }

    @Test
    void aManifestThatIsDamaged_keepsThePoolAsItIs() throws Exception {
        keep("a/1", "Contrat");
        Manifest made = make(PLAIN);
        documents.delete(Bucket.DOCUMENTS, "a/1");
        make(PLAIN);
        store.delete(made.id() + "/manifest.json.sha256");

        assertThat(collect()).isZero();
        assertThat(pooled("a/1")).isPresent();
    }

    private BackupWriter begin(BackupOptions options) throws Exception {
        return BackupWriter.begin(database.dataSource(), store, options, Instant.now());
    }

    private Manifest make(BackupOptions options) throws Exception {
        Optional<Manifest> previous = store.ids().stream().findFirst().map(store::manifest);
        try (BackupWriter writer = begin(options)) {
            writer.copyRows(done -> {});
            writer.rowsCopied();
            writer.copyDocuments(documents, previous, done -> {});
            return writer.seal().manifest();
        }
    }

    private long collect() throws Exception {
        try (BackupWriter writer = begin(PLAIN)) {
            writer.copyRows(done -> {});
            writer.rowsCopied();
            long collected = writer.collectPool();
            writer.discard();
            return collected;
        }
    }

    private void keep(String key, String text) throws IOException {
        InputStream content = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        documents.put(Bucket.DOCUMENTS, key, content, ObjectStore.UNKNOWN);
    }

    private Optional<Instant> pooled(String key) {
        return store.find("objects/documents/" + key).map(object -> object.storedAt());
    }

    private Stream<String> stored(String id) {
        return names().filter(name -> name.startsWith(id));
    }

    private Stream<String> names() {
        try {
            return Files.walk(folder.resolve(Bucket.BACKUPS.label()))
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
