package org.baobab.fleet.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrackerMessageTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant THEN = Instant.parse("2026-11-21T08:30:00Z");
    private static final UUID VEHICLE = new UUID(1, 1);

    @Test
    void parameters_areReadAsTraccarReadsThem() {
        NewPosition read = said(
                "id",
                "secret",
                "lat",
                "36.7538",
                "lon",
                "3.0589",
                "timestamp",
                "1795249800",
                "speed",
                "10",
                "bearing",
                "118",
                "accuracy",
                "8.5",
                "batt",
                "87",
                "ignition",
                "true");

        assertThat(read.at()).isEqualTo(THEN);
        assertThat(read.latitude()).isEqualTo(36.7538);
        assertThat(read.speedKmh()).isCloseTo(18.52, within(1e-9));
        assertThat(read.heading()).isEqualTo(118);
        assertThat(read.battery()).isEqualTo(87);
        assertThat(read.ignition()).isTrue();
    }

    @Test
    void aMoment_isInSecondsOrMillisecondsOrWritten() {
        assertThat(at("1795249800")).isEqualTo(THEN);
        assertThat(at("1795249800000")).isEqualTo(THEN);
        assertThat(at("1795249800.5")).isEqualTo(THEN.plusMillis(500));
        assertThat(at("2026-11-21T08:30:00Z")).isEqualTo(THEN);
        assertThat(at("2026-11-21T09:30:00+01:00")).isEqualTo(THEN);
        assertThat(at("2026-11-21 08:30:00")).isEqualTo(THEN);
        assertThat(at("yesterday")).isNull();
        assertThat(at(null)).isEqualTo(NOW);
    }

    @Test
    void whatCannotBeRead_isUnsaid() {
        NewPosition read = said("id", "secret", "lat", "x", "lon", "1e999", "speed", "-1", "ignition", "perhaps");

        assertThat(read.latitude()).isNull();
        assertThat(read.longitude()).isNull();
        assertThat(read.speedKmh()).isNull();
        assertThat(read.ignition()).isNull();
    }

    @Test
    void jsonOfNewerClients_isInMetresASecondAndAFraction() {
        TrackerMessage message = TrackerMessage.of(json("""
                {"location": {"timestamp": "2026-11-21T08:30:00.000Z", "is_moving": true,
                   "coords": {"latitude": 36.7538, "longitude": 3.0589, "accuracy": 8.2, "speed": 10, "heading": -1},
                   "battery": {"level": 0.87, "is_charging": false}}, "device_id": "secret"}"""), NOW);

        NewPosition read = message.positions(VEHICLE).getFirst();
        assertThat(message.trackerId()).isEqualTo("secret");
        assertThat(read.at()).isEqualTo(THEN);
        assertThat(read.speedKmh()).isCloseTo(36, within(1e-9));
        assertThat(read.heading()).isNull();
        assertThat(read.battery()).isCloseTo(87, within(1e-9));
    }

    @Test
    void jsonOfAnythingElse_hasNoPlaces() {
        for (String garbage :
                new String[] {"{}", "{\"location\": 7, \"device_id\": []}", "{\"location\": {\"coords\": null}}"}) {
            TrackerMessage message = TrackerMessage.of(json(garbage), NOW);
            assertThat(message.hasPlaces()).as(garbage).isFalse();
            assertThat(message.trackerId()).isNull();
        }
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }

    private static Instant at(String timestamp) {
        return timestamp == null
                ? said("id", "secret", "lat", "1", "lon", "2").at()
                : said("id", "secret", "lat", "1", "lon", "2", "timestamp", timestamp)
                        .at();
    }

    private static NewPosition said(String... pairs) {
        Map<String, String> said = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            said.put(pairs[i], pairs[i + 1]);
        }
        return TrackerMessage.of(said, NOW).positions(VEHICLE).getFirst();
    }
}
