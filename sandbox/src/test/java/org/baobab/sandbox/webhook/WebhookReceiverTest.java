package org.baobab.sandbox.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baobab.sandbox.RunningSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhookReceiverTest {
    private static final byte[] KEY = "a key of twenty-four bytes!!".getBytes(StandardCharsets.US_ASCII);
    private static final String BODY = "{\"type\":\"member.added\",\"data\":{\"name\":\"Aïcha\"}}";

    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void call_toAReceiverNobodyToldAnything_isKeptAndTaken() throws Exception {
        var answer = sandbox.send(sandbox.to("/webhooks/n8n/deep/path?a=b")
                .header("X-Own", "yes")
                .POST(HttpRequest.BodyPublishers.ofString(BODY)));

        assertThat(answer.statusCode()).isEqualTo(204);
        JsonObject call = received("n8n").getJsonObject(0);
        assertThat(call.getString("path")).isEqualTo("/webhooks/n8n/deep/path");
        assertThat(call.getString("method")).isEqualTo("POST");
        assertThat(call.getString("body")).isEqualTo(BODY);
        assertThat(call.getJsonObject("headers").getString("x-own")).isEqualTo("yes");
        assertThat(call.isNull("verified")).isTrue();
        assertThat(received("other")).isEmpty();
    }

    @Test
    void call_signedWithTheSecret_isVerified() throws Exception {
        tell("{\"secret\": \"" + secret() + "\"}");

        var answer = call("msg_1", Instant.now().getEpochSecond(), "v1,b3RoZXI= " + sign("msg_1", Instant.now()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(received("n8n").getJsonObject(0).getBoolean("verified")).isTrue();
    }

    @Test
    void call_signedWithSomethingElse_isRefusedAndSaysWhy() throws Exception {
        tell("{\"secret\": \"" + secret() + "\"}");
        Instant old = Instant.now().minusSeconds(3600);

        assertThat(call("msg_2", Instant.now().getEpochSecond(), sign("msg_1", Instant.now()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(call("msg_1", old.getEpochSecond(), sign("msg_1", old)).statusCode())
                .isEqualTo(401);
        assertThat(sandbox.post("/webhooks/n8n", BODY).statusCode()).isEqualTo(401);

        assertThat(received("n8n").getValuesAs(JsonObject.class))
                .allMatch(call -> !call.getBoolean("verified"))
                .extracting(call -> call.getString("reason"))
                .containsExactly(
                        "no signature was made with the secret",
                        "webhook-timestamp is no moment of the last five minutes",
                        "webhook-id, webhook-timestamp or webhook-signature is missing");
    }

    @Test
    void receiver_toldAnAnswer_givesItSoManyTimes() throws Exception {
        tell("{\"status\": 429, \"retryAfter\": 7, \"times\": 2}");

        var first = sandbox.post("/webhooks/n8n", BODY);
        assertThat(first.statusCode()).isEqualTo(429);
        assertThat(first.headers().firstValue("Retry-After")).hasValue("7");
        assertThat(sandbox.post("/webhooks/n8n", BODY).statusCode()).isEqualTo(429);
        assertThat(sandbox.post("/webhooks/n8n", BODY).statusCode()).isEqualTo(204);

        assertThat(received("n8n").getValuesAs(JsonObject.class))
                .extracting(call -> call.getInt("status"))
                .containsExactly(429, 429, 204);
    }

    @Test
    void receiver_toldToRedirect_pointsThere() throws Exception {
        tell("{\"status\": 302, \"location\": \"http://169.254.169.254/\"}");

        var answer = sandbox.post("/webhooks/n8n", BODY);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("http://169.254.169.254/");
    }

    @Test
    void receiver_toldAgain_changesOnlyWhatIsNamed() throws Exception {
        tell("{\"secret\": \"" + secret() + "\", \"status\": 410}");
        assertThat(sandbox.post("/webhooks/n8n", BODY).statusCode()).isEqualTo(410);

        tell("{\"status\": null}");

        assertThat(sandbox.post("/webhooks/n8n", BODY).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"secret\": \"abc\"}          | secret is whsec_ and 24 to 64 bytes in Base64.",
                "{\"secret\": \"whsec_YWJj\"}   | secret is whsec_ and 24 to 64 bytes in Base64.",
                "{\"status\": 100}              | status is a whole number from 200 to 599.",
                "{\"location\": \"a\\r\\nb: c\"} | location is a text of one line.",
                "{\"anything\": 1}              | 'anything' is not known; a receiver has delayMs, location, retryAfter, secret, status, times.",
            })
    void receiver_toldNonsense_saysWhatIsWrong(String body, String sentence) throws Exception {
        var answer = sandbox.post("/sandbox/webhooks/n8n", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningSandbox.json(answer).getString("detail")).isEqualTo(sentence);
    }

    @Test
    void calls_forgotten_areGoneWithWhatTheReceiverWasTold() throws Exception {
        tell("{\"status\": 500}");
        sandbox.post("/webhooks/n8n", BODY);
        sandbox.post("/webhooks/other", BODY);

        assertThat(sandbox.send("DELETE", "/sandbox/webhooks?name=n8n").statusCode())
                .isEqualTo(204);

        assertThat(received("n8n")).isEmpty();
        assertThat(received("other")).hasSize(1);
        assertThat(sandbox.post("/webhooks/n8n", BODY).statusCode()).isEqualTo(204);
    }

    private void tell(String body) throws Exception {
        assertThat(sandbox.post("/sandbox/webhooks/n8n", body).statusCode()).isEqualTo(204);
    }

    private JsonArray received(String name) throws Exception {
        String body = sandbox.send("GET", "/sandbox/webhooks?name=" + name).body();
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readArray();
        }
    }

    private HttpResponse<String> call(String id, long timestamp, String signatures) throws Exception {
        return sandbox.send(sandbox.to("/webhooks/n8n")
                .header("webhook-id", id)
                .header("webhook-timestamp", Long.toString(timestamp))
                .header("webhook-signature", signatures)
                .POST(HttpRequest.BodyPublishers.ofString(BODY)));
    }

    private static String secret() {
        return "whsec_" + Base64.getEncoder().encodeToString(KEY);
    }

    private static String sign(String id, Instant at) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        String signed = id + "." + at.getEpochSecond() + "." + BODY;
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
    }
}
