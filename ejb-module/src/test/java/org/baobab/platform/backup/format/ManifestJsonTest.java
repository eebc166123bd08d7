package org.baobab.platform.backup.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManifestJsonTest {
    private static final Manifest MANIFEST = new Manifest(
            1,
            "20261121T030000Z-1a2b3c",
            Instant.parse("2026-11-21T03:00:00.123456Z"),
            "1.0.0",
            "202611211600",
            "18.6",
            Manifest.AGE,
            "age1cy0su9fwf3gf9mw868g5yut09p6nytfmmnktexz2ya5uqg9vl9sss4euqm",
            Manifest.ZSTD,
            List.of(new Manifest.Table(
                    "public",
                    "account",
                    List.of("id", "Été"),
                    Long.MAX_VALUE,
                    "00000000000000ff",
                    List.of(new Manifest.Part("public.account.001.copy.zst.age", 12, "ab", 3)))),
            List.of(new Manifest.Sequence("server", "job_instance_jobinstanceid_seq", 42, true)),
            new Manifest.Documents(2, 300, "documents.jsonl.zst.age", 90, "cd"),
            new Manifest.Totals(1, 1, 3, 12, "00000000000000ff"));

    @Test
    void writtenAndRead_isTheSame() {
        assertThat(ManifestJson.read(ManifestJson.write(MANIFEST))).isEqualTo(MANIFEST);
    }

    @Test
    void anotherFormat_isRefusedByItsNumber() {
        String json = text().replace("\"format\": 1", "\"format\": 2");

        assertThatThrownBy(() -> read(json))
                .isInstanceOf(DamagedBackupException.class)
                .hasMessageContaining("format 2");
    }

    @Test
    void whatIsNoManifest_isRefused() {
        for (String wrong :
                List.of("", "{", "[]", "{}", text().substring(0, 300), text().replace("\"rows\"", "\"row\""))) {
            assertThatThrownBy(() -> read(wrong)).as(wrong).isInstanceOf(DamagedBackupException.class);
        }
    }

    @Test
    void ids_areToldFromOtherNames() {
        String id = BackupNames.newId(Instant.parse("2026-11-21T03:00:00.999Z"));

        assertThat(id).startsWith("20261121T030000Z-").satisfies(made -> assertThat(BackupNames.isId(made))
                .isTrue());
        assertThat(BackupNames.idOf(id + "/manifest.json")).contains(id);
        assertThat(BackupNames.idOf("objects/documents/x")).isEmpty();
        assertThat(BackupNames.isId("20261121T030000Z-1a2b3c/..")).isFalse();
    }

    private static String text() {
        return new String(ManifestJson.write(MANIFEST), StandardCharsets.UTF_8);
    }

    private static Manifest read(String json) {
        return ManifestJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
