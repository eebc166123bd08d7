package org.baobab.platform.notification.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.baobab.platform.notification.Message;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PushMessageTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void message_carriesItsWords_itsDataAndItsHurry() {
        Message message = Message.push("token", "Alerte", "Véhicule sorti")
                .priority(Priority.URGENT)
                .until(NOON.plusSeconds(300))
                .link(URI.create("/fleet"))
                .data(Map.of("vehicle", "RC-1234"));

        JsonObject push = PushMessage.of(message, NOON).getJsonObject("message");

        assertThat(push.getString("token")).isEqualTo("token");
        assertThat(push.getJsonObject("notification").getString("title")).isEqualTo("Alerte");
        assertThat(push.getJsonObject("notification").getString("body")).isEqualTo("Véhicule sorti");
        assertThat(push.getJsonObject("data").getString("vehicle")).isEqualTo("RC-1234");
        assertThat(push.getJsonObject("data").getString("link")).isEqualTo("/fleet");
        assertThat(push.getJsonObject("android").getString("priority")).isEqualTo("HIGH");
        assertThat(push.getJsonObject("android").getString("ttl")).isEqualTo("300s");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "é", "\"", "😀", "\\", "語"})
    void longText_isShortened_toWhatFirebaseTakes(String character) {
        Message message = Message.push("token", character.repeat(3_000) + ".", "." + character.repeat(9_000))
                .data(Map.of("id", "1"));

        JsonObject push = PushMessage.of(message, NOON).getJsonObject("message");

        int bytes = push.getJsonObject("notification").toString().getBytes(StandardCharsets.UTF_8).length
                + push.getJsonObject("data").toString().getBytes(StandardCharsets.UTF_8).length;
        assertThat(bytes).isBetween(3_900, 4_096);
        assertThat(push.getJsonObject("notification").getString("body"))
                .endsWith("…")
                .doesNotContain("\uFFFD");
    }

    @Test
    void data_areNeverShortened() {
        Message message = Message.push("token", "Titre", "Texte").data(Map.of("key", "x".repeat(4_000)));

        assertThatThrownBy(() -> PushMessage.of(message, NOON)).isInstanceOf(PermanentFailureException.class);
    }
}
