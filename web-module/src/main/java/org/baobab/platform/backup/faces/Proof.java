package org.baobab.platform.backup.faces;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import org.baobab.platform.backup.BackupView;

/**
 * What a trial restore found, as far as it was noted.
 *
 * @param seconds null where it was not noted, as every other figure
 * @param error null where all was as it should be
 */
public record Proof(String backup, Instant at, boolean good, Long seconds, Long rows, Long tables, String error) {
    private static final Duration STALE = Duration.ofDays(10);

    static Proof of(BackupView backup) {
        JsonObject noted = read(backup.verification());
        return new Proof(
                backup.id(),
                backup.verifiedAt(),
                backup.verified(),
                number(noted, "seconds"),
                number(noted, "rows"),
                number(noted, "tables"),
                noted.get("error") instanceof JsonString error ? error.getString() : null);
    }

    /** Whether it lies so far back that the weekly one cannot have run. */
    public boolean isStale(Instant now) {
        return at.isBefore(now.minus(STALE));
    }

    public boolean isCounted() {
        return seconds != null && rows != null && tables != null;
    }

    private static JsonObject read(String noted) {
        if (noted == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(noted))) {
            return reader.readObject();
        } catch (JsonException unreadable) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }

    private static Long number(JsonObject noted, String name) {
        return noted.get(name) instanceof JsonNumber number ? Long.valueOf(number.longValue()) : null;
    }
}
