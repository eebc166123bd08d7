package org.baobab.platform.task;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "secret",
                "clientSecret",
                "accessToken",
                "device_token",
                "password",
                "code",
                "phoneCode",
                "Authorization",
                "text",
                "html",
                "body",
                "subject",
                "link",
                "apiKey",
                "signature"
            })
    void of_aMemberThatSoundsLikeASecret_hidesIt(String name) {
        assertThat(shown("{\"" + name + "\": \"x\"}").getString(name)).isEqualTo("•••");
    }

    @ParameterizedTest
    @ValueSource(strings = {"messageId", "millis", "documentId", "organizationId", "contentType", "channel", "attempt"})
    void of_anyOtherMember_showsIt(String name) {
        assertThat(shown("{\"" + name + "\": \"x\"}").getString(name)).isEqualTo("x");
    }

    @Test
    void of_nestedObjectsAndLists_reachesEveryLevel() {
        JsonObject shown = shown("{\"to\": [{\"userId\": 1, \"token\": \"x\"}], \"data\": {\"code\": {\"a\": 1}}}");

        assertThat(shown).hasToString("{\"to\":[{\"userId\":1,\"token\":\"•••\"}],\"data\":{\"code\":\"•••\"}}");
    }

    @Test
    void of_null_isNull() {
        assertThat(Redaction.of(null)).isNull();
        assertThat(shown("{\"token\": null}").isNull("token")).isTrue();
    }

    private static JsonObject shown(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return Redaction.of(reader.readValue()).asJsonObject();
        }
    }
}
