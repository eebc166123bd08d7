package org.baobab.system.backup;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.baobab.platform.backup.format.Measured;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Backups as an operator has them over REST. */
@ResourceLock("backups")
class BackupsIT extends ClientTest {
    private static final String BACKUPS = "/ops/backups";

    private final Api operator = Person.ofTheDemonstration("operator").api();

    @TempDir
    Path folder;

    @Test
    void start_writesABackup_thatIsListedWithAllItsFigures() {
        JsonObject backup = made();

        assertThat(backup.getString("checksum")).matches("[0-9a-f]{64}");
        assertThat(backup.getInt("rows")).isPositive();
        assertThat(backup.getInt("tables")).isGreaterThan(40);
        assertThat(backup.getBoolean("verified")).isFalse();
        assertThat(backup.keySet()).doesNotContain("verifiedAt", "error");
        assertThat(operator.get(BACKUPS + "/" + backup.getString("id")).json()).isEqualTo(backup);
    }

    @Test
    void start_twiceAtOnce_isRefusedOrOneAfterTheOther() {
        Answer first = operator.post(BACKUPS);
        Answer second = operator.post(BACKUPS);

        assertThat(List.of(first.status(), second.status()))
                .containsAnyOf(201)
                .allMatch(status -> status == 201 || status == 409);
        awaitNoneRuns();
    }

    @Test
    void content_isATarWhoseManifestMatchesItsChecksum() throws Exception {
        JsonObject backup = made();
        String id = backup.getString("id");

        Answer content = operator.get(BACKUPS + "/" + id + "/content?documents=true");

        assertThat(content.status()).isEqualTo(200);
        assertThat(content.needHeader("Content-Type")).isEqualTo("application/x-tar");
        assertThat(content.needHeader("Content-Disposition")).contains("baobab-backup-" + id + ".tar");
        unpack(content.bytes());
        byte[] manifest = Files.readAllBytes(folder.resolve(id).resolve("manifest.json"));
        assertThat(Measured.sha256Hex(manifest)).isEqualTo(backup.getString("checksum"));
        assertThat(folder.resolve(id).resolve("public.account.001.copy.zst")).isNotEmptyFile();
    }

    @Test
    void delete_takesItAway() {
        String id = made().getString("id");

        assertThat(operator.delete(BACKUPS + "/" + id).status()).isEqualTo(204);

        assertThat(operator.get(BACKUPS + "/" + id).status()).isEqualTo(404);
        assertThat(operator.get(BACKUPS + "/" + id + "/content").status()).isEqualTo(404);
    }

    @Test
    void anOwner_isNoOperator() {
        Api owner = Person.registered().api();

        assertThat(owner.get(BACKUPS).status()).isEqualTo(403);
        assertThat(owner.post(BACKUPS).status()).isEqualTo(403);
    }

    private JsonObject made() {
        awaitNoneRuns();
        Answer started = operator.post(BACKUPS);
        assertThat(started.status()).as("%s", started).isEqualTo(201);
        int execution = started.json().getInt("executionId");
        assertThat(started.location()).isEqualTo("/ops/executions/" + execution);
        awaitNoneRuns();
        JsonObject backup = backups().stream()
                .filter(listed -> listed.getInt("executionId", 0) == execution)
                .findFirst()
                .orElseThrow();
        assertThat(backup.getString("state")).as("%s", backup).isEqualTo("COMPLETE");
        return backup;
    }

    private void awaitNoneRuns() {
        await().atMost(60, SECONDS).until(() -> {
            List<JsonObject> executions = items("/ops/jobs/database-backup/executions");
            return executions.stream()
                    .noneMatch(execution -> execution.getString("status").startsWith("START"));
        });
    }

    private List<JsonObject> backups() {
        return items(BACKUPS);
    }

    private List<JsonObject> items(String path) {
        return operator.get(path).json().getJsonArray("items").getValuesAs(JsonObject.class);
    }

    private void unpack(byte[] archive) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("archive.tar"), archive);
        int result = new ProcessBuilder("tar", "-xf", file.toString(), "-C", folder.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(result).isZero();
    }
}
