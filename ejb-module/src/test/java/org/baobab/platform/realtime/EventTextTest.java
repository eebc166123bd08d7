package org.baobab.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EventTextTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void write_anEvent_hasTypeIdTimeAndData() {
        JsonObject event = read(EventText.write("task.changed", Map.of("state", "DONE"), NOON));

        assertThat(event.keySet()).containsExactly("type", "id", "at", "data");
        assertThat(event.getString("type")).isEqualTo("task.changed");
        assertThat(UUID.fromString(event.getString("id"))).isNotNull();
        assertThat(event.getString("at")).isEqualTo("2026-03-01T12:00:00Z");
        assertThat(event.getJsonObject("data").getString("state")).isEqualTo("DONE");
    }

    @Test
    void write_withoutData_hasAnEmptyObject() {
        assertThat(read(EventText.write("queues.changed", null, NOON)).getJsonObject("data"))
                .isEmpty();
    }

    @Test
    void write_tooMuchData_goesWithoutIt() {
        Map<String, String> tooMuch = Map.of("text", "x".repeat(EventText.MOST));

        assertThat(read(EventText.write("task.changed", tooMuch, NOON)).getJsonObject("data"))
                .isEmpty();
    }

    @Test
    void write_aTypeThatCouldBreakTheFormat_isRefused() {
        assertThatThrownBy(() -> EventText.write("task\"changed", null, NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonObject read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
