package org.baobab.sandbox.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baobab.sandbox.Callee;
import org.baobab.sandbox.RunningSandbox;
import org.baobab.sandbox.SandboxSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwilioTwinTest {
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
    void message_wellFormed_isQueuedAndLandsOnThePhone() throws Exception {
        var answer = send("+221771234567", "Baobab", "Votre code est 123456");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.body())
                .contains(
                        "\"status\":\"queued\"", "\"to\":\"+221771234567\"", "\"num_segments\":\"1\"", "\"sid\":\"SM");
        var kept = sandbox.inbox("?to=+221771234567").getJsonObject(0);
        assertThat(kept.getString("channel")).isEqualTo("SMS");
        assertThat(kept.getString("text")).isEqualTo("Votre code est 123456");
        assertThat(kept.isNull("subject")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "+15005550001, Baobab, hello, 400, 21211",
        "+15005550002, Baobab, hello, 400, 21612",
        "+15005550003, Baobab, hello, 400, 21408",
        "+15005550004, Baobab, hello, 400, 21610",
        "+15005550009, Baobab, hello, 400, 21614",
        "0771234567, Baobab, hello, 400, 21211",
        "+221771234567, +15005550001, hello, 400, 21212",
        "+221771234567, +15005550007, hello, 400, 21606",
        "+221771234567, +15005550008, hello, 429, 21611",
        "+221771234567, '', hello, 400, 21603",
        "'', Baobab, hello, 400, 21604",
        "+221771234567, Baobab, '', 400, 21602",
    })
    void message_thatTwilioWouldRefuse_isRefusedWithItsCode(String to, String from, String body, int status, int code)
            throws Exception {
        var answer = send(to, from, body);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).contains("\"code\":" + code + ",", "\"status\":" + status);
        assertThat(sandbox.inbox("")).isEmpty();
    }

    @Test
    void message_tooLong_isRefused() throws Exception {
        assertThat(send("+221771234567", "Baobab", "x".repeat(1601)).body()).contains("21617");
    }

    @Test
    void message_withAWrongToken_is401InTwiliosShape() throws Exception {
        var answer = sandbox.send(request("AC", "+221771234567", "Baobab", "hello"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Basic realm=\"Twilio API\"");
        assertThat(answer.body())
                .isEqualTo("{\"code\":20003,\"message\":\"Authenticate\","
                        + "\"more_info\":\"https://www.twilio.com/docs/errors/20003\",\"status\":401}");
    }

    @ParameterizedTest
    @CsvSource({"+221771234567, sent delivered", "+15005550010, sent undelivered", "+15005550011, failed"})
    void message_withAStatusCallback_tellsHowFarItCame(String to, String statuses) throws Exception {
        try (Callee baobab = new Callee()) {
            String address = baobab.at("/api/v1/callbacks/twilio/status?m=1").toString();
            var answer = sandbox.send(
                    request(SandboxSettings.DEMO_TOKEN, to, "Baobab", "Déjà", "&StatusCallback=" + encoded(address)));

            for (String status : statuses.split(" ")) {
                Callee.Call call = baobab.next();
                SortedMap<String, String> form = form(call.body());
                assertThat(form)
                        .containsEntry("MessageSid", RunningSandbox.json(answer).getString("sid"))
                        .containsEntry("AccountSid", SandboxSettings.DEMO_ACCOUNT)
                        .containsEntry("MessageStatus", status)
                        .containsEntry("To", to)
                        .containsEntry("From", "Baobab");
                assertThat(form.containsKey("ErrorCode"))
                        .isEqualTo(status.endsWith("undelivered") || status.equals("failed"));
                assertThat(call.headers()).containsEntry("X-Twilio-Signature", signature(address, form));
            }
        }
    }

    @Test
    void message_ofAMessagingService_isQueuedByACallback() throws Exception {
        try (Callee baobab = new Callee()) {
            var answer = sandbox.send(request(
                    SandboxSettings.DEMO_TOKEN,
                    "+221771234567",
                    "",
                    "hello",
                    "&MessagingServiceSid=MG1&StatusCallback="
                            + encoded(baobab.at("/").toString())));

            assertThat(RunningSandbox.json(answer).getString("status")).isEqualTo("accepted");
            assertThat(form(baobab.next().body())).containsEntry("MessageStatus", "queued");
        }
    }

    @Test
    void message_withACallbackThatIsNoAddress_isRefused() throws Exception {
        var answer = sandbox.send(
                request(SandboxSettings.DEMO_TOKEN, "+221771234567", "Baobab", "hello", "&StatusCallback=here"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":21609");
    }

    @Test
    void segments_followTheAlphabet() {
        assertThat(Segments.of("a".repeat(160))).isEqualTo(1);
        assertThat(Segments.of("a".repeat(161))).isEqualTo(2);
        assertThat(Segments.of("ê".repeat(71))).isEqualTo(2);
        assertThat(Segments.of("€".repeat(81))).isEqualTo(2);
    }

    private HttpResponse<String> send(String to, String from, String body) throws Exception {
        return sandbox.send(request(SandboxSettings.DEMO_TOKEN, to, from, body));
    }

    private HttpRequest.Builder request(String token, String to, String from, String body) {
        return request(token, to, from, body, "");
    }

    private HttpRequest.Builder request(String token, String to, String from, String body, String more) {
        String credentials = SandboxSettings.DEMO_ACCOUNT + ":" + token;
        String form = "To=" + encoded(to) + "&From=" + encoded(from) + "&Body=" + encoded(body) + more;
        return sandbox.to("/2010-04-01/Accounts/" + SandboxSettings.DEMO_ACCOUNT + "/Messages.json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static SortedMap<String, String> form(String body) {
        SortedMap<String, String> fields = new TreeMap<>();
        for (String pair : body.split("&")) {
            String[] both = pair.split("=", 2);
            fields.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static String signature(String address, SortedMap<String, String> form) throws Exception {
        StringBuilder signed = new StringBuilder(address);
        form.forEach((name, value) -> signed.append(name).append(value));
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(SandboxSettings.DEMO_TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
        return Base64.getEncoder().encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
