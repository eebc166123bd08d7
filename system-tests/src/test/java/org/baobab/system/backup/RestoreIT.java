package org.baobab.system.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baobab.platform.backup.format.AgeKey;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.DamagedBackupException;
import org.baobab.platform.backup.restore.Restoration;
import org.baobab.platform.backup.restore.RestoreException;
import org.baobab.platform.backup.restore.RestoreMark;
import org.baobab.platform.backup.restore.TargetDatabase;
import org.baobab.platform.persistence.SchemaMigration;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectContent;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.system.client.Fresh;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was backed up comes back, row by row, and what cannot come back whole is refused before anything is touched. */
class RestoreIT {
    private static final int ACCOUNTS = 20;
    private static final long START = 1_000;

    /** Definitions of everything that a restore takes off and puts back, and the state of triggers. */
    private static final String FORM = """
            SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid), obj_description(oid, 'pg_constraint'), convalidated
            FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid <> 0
            UNION ALL
            SELECT 'index', tablename, indexname, indexdef, NULL, true FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL
            SELECT 'trigger', tgrelid::regclass::text, tgname, tgenabled::text, NULL, true FROM pg_trigger WHERE NOT tgisinternal
            ORDER BY 1, 2, 3, 4""";

    private static TargetDatabase source;

    @BeforeAll
    static void fill() throws SQLException {
        source = Postgres.empty();
        SchemaMigration.toLatest(source.dataSource());
        Postgres.run(
                source,
                "INSERT INTO odd_ledger_account SELECT n, %d FROM generate_series(1, %d) n".formatted(START, ACCOUNTS),
                "UPDATE odd_empty SET name = NULL",
                "SELECT nextval('odd_number')",
                "INSERT INTO odd_tree VALUES (1, 1, '[2026-01-01,2026-02-01)'), (3, 2, '[2026-01-01,2026-02-01)'), (2, 1, '[2026-02-01,)')",
                "BEGIN; INSERT INTO odd_hen VALUES (1, 1); INSERT INTO odd_egg VALUES (1, 1); COMMIT",
                "INSERT INTO odd_reading SELECT m, '2025-12-25'::date + d, m * d FROM generate_series(1, 50) m, generate_series(0, 20) d",
                "INSERT INTO odd_alarm VALUES (1, 7, '2026-01-02')",
                "INSERT INTO odd_cache VALUES ('k', 'v')",
                "INSERT INTO odd_nothing DEFAULT VALUES",
                "INSERT INTO odd_nothing DEFAULT VALUES");
        try (Connection connection = Postgres.open(source);
                PreparedStatement insert = connection.prepareStatement("""
                        INSERT INTO "Odd value's" VALUES (?, ?, ?, 'stormy', ARRAY['a,b', NULL, '{"', '\\'], '{"é": "\\\\ \\t"}', 12.5000,
                            'NaN', '-1 mons +2 days -00:00:00.000001', '2026-11-21 01:02:03.000456+00', '(,2026-01-01)')""")) {
            String[] texts = {
                "",
                "\\N",
                "\\.",
                "tab\tline\nreturn\rbell\u0007back\\slash",
                "Évry 你好 🦒 \u2028",
                null,
                "x".repeat(20 << 20)
            };
            for (int i = 0; i < texts.length; i++) {
                insert.setInt(1, i);
                insert.setString(2, texts[i]);
                insert.setBytes(3, new byte[] {0, 10, 92, (byte) 0xFF, (byte) i});
                insert.executeUpdate();
            }
        }
    }

    @Test
    void backup_whileAWriterRuns_comesBackAsOneMoment() throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        Thread writer = Thread.ofPlatform().start(() -> move(over));
        Made made;
        try {
            while (Postgres.ask(source, "SELECT count(*) > 200 FROM odd_ledger_entry")
                    .equals("f")) {
                Thread.onSpinWait();
            }
            made = new Made(null).of(source);
        } finally {
            over.set(true);
            writer.join();
        }
        TargetDatabase target = Postgres.missing();

        made.restoredInto(target);

        // Balances and entries are of one moment: each balance is what its entries come to, and none is missing
        // between.
        assertThat(Postgres.ask(target, """
                SELECT a.id FROM odd_ledger_account a WHERE a.balance <> %d
                    + (SELECT coalesce(sum(amount), 0) FROM odd_ledger_entry WHERE to_account = a.id)
                    - (SELECT coalesce(sum(amount), 0) FROM odd_ledger_entry WHERE from_account = a.id)""".formatted(START))).isEmpty();
        long entries = Long.parseLong(Postgres.ask(target, "SELECT count(*) FROM odd_ledger_entry"));
        assertThat(entries).isGreaterThan(200);
        assertThat(Postgres.ask(target, "SELECT max(n) FROM odd_ledger_entry")).isEqualTo(Long.toString(entries));
        // Row by row: the writer only adds entries, so the source still has those that the backup took, as they were.
        String some = "SELECT * FROM odd_ledger_entry WHERE n <= " + entries + " ORDER BY n";
        assertThat(Postgres.ask(target, some)).isEqualTo(Postgres.ask(source, some));
        Postgres.run(target, "INSERT INTO odd_ledger_entry (from_account, to_account, amount) VALUES (1, 2, 1)");
    }

    private static void move(AtomicBoolean over) {
        try (Connection connection = Postgres.open(source);
                PreparedStatement move = connection.prepareStatement("""
                        WITH entry AS (INSERT INTO odd_ledger_entry (from_account, to_account, amount) VALUES (?, ?, ?)
                            RETURNING *)
                        UPDATE odd_ledger_account a SET balance = balance + CASE a.id WHEN e.to_account THEN e.amount ELSE -e.amount END
                        FROM entry e WHERE a.id IN (e.from_account, e.to_account)""")) {
            for (int i = 0; !over.get(); i++) {
                int from = i % ACCOUNTS;
                move.setInt(1, from + 1);
                move.setInt(2, (from + 7) % ACCOUNTS + 1);
                move.setLong(3, i % 13);
                move.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void restore_ofEveryKindOfTableAndValue_isTheSame() {
        TargetDatabase target = Postgres.empty();

        new Made(AgeKey.generate()).of(source).restoredInto(target);

        for (String table : new String[] {
            "\"Odd value's\"",
            "odd_tree",
            "odd_hen",
            "odd_egg",
            "odd_reading",
            "odd_alarm",
            "odd_cache",
            "odd_empty",
            "odd_log",
            "task_queue"
        }) {
            String all = "SELECT md5(t::text) FROM %s t ORDER BY 1".formatted(table);
            assertThat(Postgres.ask(target, all)).as(table).isNotEmpty().isEqualTo(Postgres.ask(source, all));
        }
        assertThat(Postgres.ask(target, "SELECT count(*) FROM odd_nothing")).isEqualTo("2");
        assertThat(Postgres.ask(target, "SELECT nextval('odd_number')")).isEqualTo("501");
        assertThat(form(target)).containsExactlyElementsOf(form(source));
        assertThat(Postgres.ask(target, "SELECT relpersistence FROM pg_class WHERE relname = 'odd_cache'"))
                .isEqualTo("u");
        assertThat(Postgres.ask(target, "SELECT purpose, finished_at IS NOT NULL FROM server.restore_mark"))
                .isEqualTo("USE | t");
    }

    @Test
    void restore_ofOneFlippedByte_isRefusedAndNothingIsTouched() {
        AgeKey key = AgeKey.generate();
        for (String name : new String[] {BackupNames.MANIFEST, BackupNames.MANIFEST_CHECKSUM}) {
            Made made = new Made(null).of(source);
            made.flip(name, 10);

            assertThatThrownBy(() -> made.restoration(Postgres.missing(), null))
                    .isInstanceOf(DamagedBackupException.class)
                    .hasMessageContaining("manifest");
        }
        // In the age header, in the middle, and at the very end of a part.
        for (int at : new int[] {30, 300, -1}) {
            Made made = new Made(key).of(source);
            made.flip(partOf(made, "Odd value's"), at);

            refuses(made, key, "is damaged");
        }
        Made made = new Made(null).of(source);
        made.flip(made.manifest().documents().object(), 9);
        refuses(made, null, "is damaged");
    }

    @Test
    void restore_ofAMissingPart_isRefused() throws IOException {
        Made made = new Made(null).of(source);
        Files.delete(made.file(partOf(made, "odd_tree")));

        refuses(made, null, "is missing");
    }

    @Test
    void restore_withoutTheRightKey_isRefused() {
        Made made = new Made(AgeKey.generate()).of(source);

        refuses(made, null, "is encrypted to age1");
        refuses(made, AgeKey.generate(), "another key");
    }

    @Test
    void restore_intoADatabaseWithATable_isRefusedAndTheTableStays() {
        Made made = new Made(null).of(source);
        TargetDatabase target = Postgres.empty();
        Postgres.run(target, "CREATE TABLE mine (n integer)", "INSERT INTO mine VALUES (7)");

        assertThatThrownBy(() -> made.restoration(target, null).check(true))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("not empty")
                .hasMessageContaining("public.mine");
        assertThat(Postgres.ask(target, "SELECT n FROM mine")).isEqualTo("7");
    }

    @Test
    void restore_beforeAServerThatStartsMeanwhile_isRefused() throws SQLException {
        Made made = new Made(null).of(source);
        TargetDatabase target = Postgres.empty();

        try (Connection server = Postgres.open(target)) {
            server.setClientInfo("ApplicationName", "baobab-server");
            assertThatThrownBy(() -> made.restoration(target, null).check(true))
                    .hasMessageContaining("Others work in")
                    .hasMessageContaining("baobab-server");
        }
    }

    @Test
    void restore_ofALaterSchema_isRefused() {
        TargetDatabase later = Postgres.empty();
        SchemaMigration.toLatest(later.dataSource());
        Postgres.run(
                later,
                "INSERT INTO flyway_schema_history VALUES (9999, '299912312359', 'later', 'SQL', 'x', 0, 'me', now(), 1, true)");

        refuses(new Made(null).of(later), null, "299912312359");
    }

    @Test
    void restore_ofAnEarlierSchema_isThatSchemaAndCanBeMigrated() {
        TargetDatabase earlier = Postgres.empty();
        SchemaMigration.to(earlier.dataSource(), "202611211530");
        Postgres.run(earlier, "UPDATE task_queue SET paused_at = now()");
        TargetDatabase target = Postgres.missing();

        new Made(null).of(earlier).restoredInto(target);

        assertThat(Postgres.ask(target, "SELECT max(version) FROM flyway_schema_history"))
                .isEqualTo("202611211530");
        SchemaMigration.toLatest(target.dataSource());
        assertThat(Postgres.ask(target, "SELECT bool_and(paused_at IS NOT NULL) FROM task_queue WHERE name = 'export'"))
                .isEqualTo("t");
    }

    @Test
    void restore_byARoleThatMayNotCreateDatabases_needsOneThatIsThere() {
        Made made = new Made(null).of(source);
        String role = "r_" + Fresh.word();
        Postgres.asSuperuser("CREATE ROLE %s LOGIN PASSWORD 'secret'".formatted(role));
        TargetDatabase missing = Postgres.missing();
        TargetDatabase theirs = new TargetDatabase(missing.url(), role, "secret");

        assertThatThrownBy(() -> made.restoration(theirs, null).check(true))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("may not create one")
                .hasMessageContaining("CREATE DATABASE " + missing.name());

        Postgres.asSuperuser("CREATE DATABASE %s OWNER %s".formatted(missing.name(), role));
        made.restoredInto(theirs);
    }

    @Test
    void restore_thatBrokeOff_beginsAnew() {
        Made made = new Made(null).of(source);
        TargetDatabase target = Postgres.missing();
        Restoration broken = made.restoration(target, null);
        broken.check(true);
        // Destroyed after the check, which is how a disk fails in the middle.
        String part = partOf(made, "odd_reading_2025");
        made.flip(part, 20);

        assertThatThrownBy(() -> broken.rows(RestoreMark.Purpose.USE)).isInstanceOf(RestoreException.class);

        assertThat(Postgres.ask(target, "SELECT finished_at FROM server.restore_mark"))
                .isEqualTo("null");
        made.flip(part, 20);
        made.restoredInto(target);
        assertThat(form(target)).containsExactlyElementsOf(form(source));
    }

    @Test
    void documents_thatAreGone_comeBack_andOthersStay() throws IOException {
        Made made = new Made(AgeKey.generate());
        try (ObjectStore documents = made.documents()) {
            put(documents, "acme/one", "un");
            put(documents, "acme/two", "deux");
            put(documents, "acme/gone", "trois");
            made.of(source);
            documents.delete(Bucket.DOCUMENTS, "acme/gone");
            put(documents, "acme/later", "quatre");
            TargetDatabase target = Postgres.missing();
            Restoration restoration = made.keyed(target);

            restoration.check(true);
            var outcome = restoration.documents().into(documents);

            assertThat(outcome.written()).isEqualTo(1);
            assertThat(outcome.kept()).isEqualTo(2);
            assertThat(text(documents, "acme/gone")).isEqualTo("trois");
            assertThat(text(documents, "acme/later")).isEqualTo("quatre");
            assertThat(restoration.documents().verify(1).written()).isEqualTo(3);
        }
    }

    /** PostgreSQL writes a list of texts in two ways, and the second reading of the first is the second. */
    private static List<String> form(TargetDatabase database) {
        return Postgres.ask(database, FORM)
                .lines()
                .map(line -> line.replaceAll("::character varying|::text(\\[])?|[()]", ""))
                .toList();
    }

    private static void put(ObjectStore store, String key, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        store.put(Bucket.DOCUMENTS, key, new ByteArrayInputStream(bytes), bytes.length);
    }

    private static String text(ObjectStore store, String key) throws IOException {
        try (ObjectContent content = store.open(Bucket.DOCUMENTS, key)) {
            return new String(content.stream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String partOf(Made made, String table) {
        return made.manifest().tables().stream()
                .filter(candidate -> candidate.name().equals(table))
                .findFirst()
                .orElseThrow()
                .parts()
                .getFirst()
                .object();
    }

    /** Refused with such a sentence, both into a database that is empty, which stays so, and into one that is not there, which is not made. */
    private static void refuses(Made made, AgeKey key, String words) {
        TargetDatabase empty = Postgres.empty();
        TargetDatabase missing = Postgres.missing();
        for (TargetDatabase target : new TargetDatabase[] {empty, missing}) {
            assertThatThrownBy(() -> made.restoration(target, key).check(true))
                    .isInstanceOf(RestoreException.class)
                    .hasMessageContaining(words);
        }
        assertThat(Postgres.ask(
                        empty,
                        "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'"))
                .isEqualTo("0");
        assertThat(Postgres.ask(empty, "SELECT to_regnamespace('server')")).isEqualTo("null");
        assertThat(Postgres.ask(empty, "SELECT count(*) FROM pg_database WHERE datname = '" + missing.name() + "'"))
                .isEqualTo("0");
    }
}
