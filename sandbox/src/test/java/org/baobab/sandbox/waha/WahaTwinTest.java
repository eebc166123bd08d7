package org.baobab.sandbox.waha;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baobab.sandbox.Callee;
import org.baobab.sandbox.RunningSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WahaTwinTest {
    private Callee baobab;
    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        baobab = new Callee();
        sandbox = new RunningSandbox(
                RunningSandbox.with(new WahaSettings("key", "default", "secret", baobab.at("/waha"))));
    }

    @AfterEach
    void stop() {
        sandbox.close();
        baobab.close();
    }

    @Test
    void text_toAKnownNumber_landsOnThePhoneUnderThatNumber() throws Exception {
        var answer = send("default", "221771234567@c.us", "Bonjour");

        assertThat(answer.statusCode()).isEqualTo(201);
        JsonObject message = RunningSandbox.json(answer);
        assertThat(message.getString("id")).startsWith("true_221771234567@c.us_");
        assertThat(message.getString("ackName")).isEqualTo("PENDING");
        JsonObject kept = sandbox.inbox("?to=%2B221771234567").getJsonObject(0);
        assertThat(kept.getString("channel")).isEqualTo("WHATSAPP");
        assertThat(kept.getString("text")).isEqualTo("Bonjour");
    }

    @Test
    void text_thatWasRead_isAcknowledgedInOrderAndSigned() throws Exception {
        String id = RunningSandbox.json(send("default", "221771234567@c.us", "Bonjour"))
                .getString("id");

        for (String ack : new String[] {"SERVER", "DEVICE", "READ"}) {
            Callee.Call call = baobab.next();
            JsonObject event = json(call.body());
            assertThat(event.getString("event")).isEqualTo("message.ack");
            assertThat(event.getString("session")).isEqualTo("default");
            assertThat(event.getString("id")).startsWith("evt_");
            assertThat(event.getJsonObject("payload").getString("id")).isEqualTo(id);
            assertThat(event.getJsonObject("payload").getString("ackName")).isEqualTo(ack);
            assertThat(call.headers()).containsKeys("X-Webhook-Request-Id", "X-Webhook-Timestamp");
            assertThat(call.headers())
                    .containsEntry("X-Webhook-Hmac", hmac("secret", call.body()))
                    .containsEntry("X-Webhook-Hmac-Algorithm", "sha512");
        }
    }

    @Test
    void event_thatIsNotTaken_isSentAgain() throws Exception {
        baobab.answerFirst(503);

        send("default", "15005550002@c.us", "Bonjour");

        assertThat(json(baobab.next().body())).isEqualTo(json(baobab.next().body()));
    }

    @ParameterizedTest
    @CsvSource({"15005550001, SERVER", "15005550002, ERROR"})
    void text_toANumberThatDoesNotGetIt_isAcceptedAllTheSame(String number, String ack) throws Exception {
        assertThat(send("default", number + "@c.us", "Bonjour").statusCode()).isEqualTo(201);

        assertThat(json(baobab.next().body()).getJsonObject("payload").getString("ackName"))
                .isEqualTo(ack);
        assertThat(sandbox.inbox("")).isEmpty();
    }

    @Test
    void checkExists_saysWhoHasWhatsApp() throws Exception {
        assertThat(get("/api/contacts/check-exists?phone=221771234567&session=default")
                        .body())
                .isEqualTo("{\"numberExists\":true,\"chatId\":\"221771234567@c.us\"}");
        assertThat(get("/api/contacts/check-exists?phone=15005550001&session=default")
                        .body())
                .isEqualTo("{\"numberExists\":false}");
    }

    @Test
    void call_withoutTheKey_is401InWahasShape() throws Exception {
        var answer = sandbox.post("/api/sendText", "{}");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"message\":\"Unauthorized\",\"statusCode\":401}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"session\": \"default\", \"chatId\": \"+221771234567\", \"text\": \"x\"} | 400",
                "{\"session\": \"default\", \"chatId\": \"221771234567@c.us\"}              | 400",
                "{\"session\": \"other\", \"chatId\": \"221771234567@c.us\", \"text\": \"x\"} | 404",
                "not json                                                                   | 400",
            })
    void text_malformed_isRefused(String body, int status) throws Exception {
        assertThat(post("/api/sendText", body).statusCode()).isEqualTo(status);
        assertThat(sandbox.inbox("")).isEmpty();
    }

    @Test
    void session_stopped_takesNoTextUntilItWorksAgain() throws Exception {
        post("/api/sessions/default/stop", "");
        assertThat(json(baobab.next().body()).getJsonObject("payload").getString("status"))
                .isEqualTo("STOPPED");

        var refused = send("default", "221771234567@c.us", "Bonjour");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("\"status\":\"STOPPED\"", "\"expected\":[\"WORKING\"]");

        post("/api/sessions/default/start", "");
        assertThat(get("/api/sessions/default").body()).contains("\"status\":\"WORKING\"");
        assertThat(send("default", "221771234567@c.us", "Bonjour").statusCode()).isEqualTo(201);
    }

    @Test
    void session_loggedOut_wantsItsCodeScanned() throws Exception {
        post("/api/sessions/default/logout", "");
        post("/api/sessions/default/start", "");
        assertThat(get("/api/sessions/default").body()).contains("\"status\":\"SCAN_QR_CODE\"");

        assertThat(get("/api/default/auth/qr").statusCode()).isEqualTo(200);

        assertThat(get("/api/sessions/default").body()).contains("\"status\":\"WORKING\"");
    }

    @Test
    void session_created_sendsItsEventsWhereItWasTold() throws Exception {
        var created = post("/api/sessions", """
                {"name": "second", "config": {"webhooks": [{"url": "%s", "events": ["session.status"],
                 "hmac": {"key": "other"}, "retries": {"policy": "linear", "attempts": 2, "delaySeconds": 1}}]}}
                """.formatted(baobab.at("/second")));

        assertThat(created.statusCode()).isEqualTo(201);
        Callee.Call call = baobab.next();
        assertThat(call.headers()).containsEntry("X-Webhook-Hmac", hmac("other", call.body()));
        assertThat(json(call.body()).getString("session")).isEqualTo("second");
        assertThat(post("/api/sessions", "{\"name\": \"second\"}").statusCode()).isEqualTo(422);
    }

    @Test
    void places_thatTellThatWahaIsThere_answer() throws Exception {
        assertThat(get("/ping").body()).isEqualTo("{\"message\":\"pong\"}");
        assertThat(get("/health").body()).contains("\"status\":\"ok\"");
        assertThat(get("/api/server/version").body()).contains("\"engine\":\"NOWEB\"");
    }

    private HttpResponse<String> send(String session, String chatId, String text) throws Exception {
        JsonObject body = Json.createObjectBuilder()
                .add("session", session)
                .add("chatId", chatId)
                .add("text", text)
                .build();
        return post("/api/sendText", body.toString());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return sandbox.send(sandbox.to(path).header("X-Api-Key", "key"));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return sandbox.send(
                sandbox.to(path).header("X-Api-Key", "key").POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static String hmac(String key, String body) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA512");
        mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
        return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
    }
}
