package org.baobab.platform.backup.restore;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.baobab.platform.backup.format.BackupNames;
import org.baobab.platform.backup.format.BackupStore;
import org.baobab.platform.storage.ObjectContent;

/**
 * That a backup was restored and found to be what it says, and when. It is kept beside the backup, for the database that a restore gives back is older than its
 * own proof.
 *
 * @param entities kinds of entity of which a row was read through Hibernate
 * @param documents how many were compared with their SHA-256
 */
public record Proof(Instant verifiedAt, long seconds, int tables, long rows, int entities, long documents) {
    private static final String NAME = "verified.json";

    /** Also what the page gets. */
    public String json() {
        return Json.createObjectBuilder()
                .add("verifiedAt", verifiedAt.toString())
                .add("seconds", seconds)
                .add("tables", tables)
                .add("rows", rows)
                .add("entities", entities)
                .add("documents", documents)
                .build()
                .toString();
    }

    public void keep(BackupStore store, String id) {
        byte[] bytes = json().getBytes(StandardCharsets.UTF_8);
        try {
            store.put(BackupNames.key(id, NAME), new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw RestoreException.of(e);
        }
    }

    /** Empty also where what is kept cannot be read: then the backup counts as unproven. */
    public static Optional<Proof> of(BackupStore store, String id) {
        String key = BackupNames.key(id, NAME);
        if (store.find(key).isEmpty()) {
            return Optional.empty();
        }
        try (ObjectContent content = store.open(key);
                JsonReader reader = Json.createReader(
                        new StringReader(new String(content.stream().readAllBytes(), StandardCharsets.UTF_8)))) {
            JsonObject json = reader.readObject();
            return Optional.of(new Proof(
                    Instant.parse(json.getString("verifiedAt")),
                    json.getJsonNumber("seconds").longValue(),
                    json.getInt("tables"),
                    json.getJsonNumber("rows").longValue(),
                    json.getInt("entities"),
                    json.getJsonNumber("documents").longValue()));
        } catch (IOException | JsonException | ClassCastException | NullPointerException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
