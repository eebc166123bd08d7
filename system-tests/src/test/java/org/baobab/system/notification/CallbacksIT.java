package org.baobab.system.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.Test;

/** Calls as Twilio and WAHA make them, and as those do who would like to be them. */
class CallbacksIT extends ClientTest {
    private static final String ACCOUNT = "ACba0bab00000000000000000000000000";
    private static final String SECRET = "sandbox";
    private static final String TWILIO = "/callbacks/twilio/status";
    private static final String WAHA = "/callbacks/waha";

    @Test
    void twilio_movesAMessageForward_andNeverBack() {
        String sid = sidOfASentText();
        await().atMost(Duration.ofSeconds(60)).until(() -> "DELIVERED".equals(TheDatabase.statusOf(sid)));

        twilio(sid, "sent").is(204);
        twilio(sid, "failed").is(204);
        assertThat(TheDatabase.statusOf(sid)).isEqualTo("DELIVERED");
        twilio(sid, "read").is(204);

        assertThat(TheDatabase.statusOf(sid)).isEqualTo("READ");
    }

    @Test
    void twilio_withQuery_isSignedOverIt() {
        Map<String, String> form = form("SM" + UUID.randomUUID().toString().replace("-", ""), "sent");
        String signature = sign(TheServer.address() + "/api/v1" + TWILIO + "?retry=1", form);

        call(TWILIO + "?retry=1", form, signature).is(204);
        call(TWILIO + "?retry=2", form, signature).isProblem(403, "callback-refused");
    }

    @Test
    void twilio_aboutAMessageThatNobodyKnows_isHeardInSilence() {
        twilio("SM" + UUID.randomUUID().toString().replace("-", ""), "delivered")
                .is(204);
    }

    @Test
    void twilio_withAWrongSignature_isRefused() {
        Map<String, String> form = form("SM1", "delivered");
        String good = sign(TheServer.address() + "/api/v1" + TWILIO, form);

        Api.asNobody()
                .raw("POST", TWILIO, "application/x-www-form-urlencoded", encoded(form))
                .isProblem(403);
        call(TWILIO, form, "x" + good).isProblem(403, "callback-refused");
        call(TWILIO, form("SM2", "delivered"), good).isProblem(403, "callback-refused");
    }

    @Test
    void twilio_ofAnotherAccount_isRefused() {
        Map<String, String> form = new TreeMap<>(form("SM1", "delivered"));
        form.put("AccountSid", "AC00000000000000000000000000000000");

        call(TWILIO, form, sign(TheServer.address() + "/api/v1" + TWILIO, form)).isProblem(403, "callback-refused");
    }

    @Test
    void waha_signedAndFresh_isHeard() {
        String body = Body.of(
                        "event", "message.ack",
                        "session", "default",
                        "payload", Body.of("id", "true_1@c.us_" + UUID.randomUUID(), "ack", 2))
                .toString();

        waha(body, hmac(body), Instant.now()).is(204);
    }

    @Test
    void waha_unsignedOldOrGarbled_isRefused() {
        String body = Body.of("event", "message.ack", "session", "default").toString();
        Api.asNobody().raw("POST", WAHA, "application/json", body).isProblem(403);
        waha(body, hmac(body + " "), Instant.now()).isProblem(403, "callback-refused");
        waha(body, hmac(body), Instant.now().minus(Duration.ofMinutes(6))).isProblem(403, "callback-refused");
        waha(body, hmac(body), Instant.now().plus(Duration.ofMinutes(6))).isProblem(403, "callback-refused");

        waha("[1, 2", hmac("[1, 2"), Instant.now()).isProblem(400);
    }

    private static String sidOfASentText() {
        Person awa = Person.registered();
        Api.asNobody().post("/auth/otp", Body.of("phone", awa.phone())).is(202);
        Inbox.of(awa.phone()).code(1);
        return await().atMost(Duration.ofSeconds(60))
                .until(() -> TheDatabase.providerRefOf(awa.phone()), ref -> ref != null);
    }

    private static Answer twilio(String sid, String status) {
        Map<String, String> form = form(sid, status);
        return call(TWILIO, form, sign(TheServer.address() + "/api/v1" + TWILIO, form));
    }

    private static Answer call(String path, Map<String, String> form, String signature) {
        return Api.asNobody()
                .with("X-Twilio-Signature", signature)
                .raw("POST", path, "application/x-www-form-urlencoded", encoded(form));
    }

    private static Map<String, String> form(String sid, String status) {
        return Map.of("AccountSid", ACCOUNT, "MessageSid", sid, "MessageStatus", status, "To", "+221771234567");
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String sign(String address, Map<String, String> form) {
        StringBuilder signed = new StringBuilder(address);
        new TreeMap<>(form).forEach((name, value) -> signed.append(name).append(value));
        return Base64.getEncoder().encodeToString(mac("HmacSHA1", signed.toString()));
    }

    private static Answer waha(String body, String hmac, Instant at) {
        return Api.asNobody()
                .with("X-Webhook-Hmac", hmac)
                .with("X-Webhook-Hmac-Algorithm", "sha512")
                .with("X-Webhook-Timestamp", Long.toString(at.toEpochMilli()))
                .raw("POST", WAHA, "application/json", body);
    }

    private static String hmac(String body) {
        return HexFormat.of().formatHex(mac("HmacSHA512", body));
    }

    private static byte[] mac(String algorithm, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
