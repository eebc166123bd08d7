package org.baobab.sandbox.firebase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.baobab.sandbox.RunningSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirebaseTwinTest {
    private static final String SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
    private static final String SEND = "/v1/projects/" + ServiceAccount.PROJECT + "/messages:send";

    private RunningSandbox sandbox;
    private JsonObject account;

    @BeforeEach
    void start() throws IOException {
        sandbox = running();
        account = account();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void push_withTheAccountsToken_landsOnThePhone() throws Exception {
        var answer = send(token(), """
                {"message": {"token": "phone-1", "notification": {"title": "Alerte", "body": "Zone quittée"},
                 "data": {"vehicle": "GN-1"}, "android": {"priority": "high"}}}""");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(RunningSandbox.json(answer).getString("name")).startsWith("projects/baobab-sandbox/messages/");
        JsonObject kept = sandbox.inbox("?channel=PUSH").getJsonObject(0);
        assertThat(kept.getString("to")).isEqualTo("phone-1");
        assertThat(kept.getString("title")).isEqualTo("Alerte");
        assertThat(kept.getString("text")).isEqualTo("Zone quittée");
        assertThat(kept.getJsonObject("data").getString("vehicle")).isEqualTo("GN-1");
        assertThat(kept.isNull("subject")).isTrue();
    }

    @Test
    void tokenTakenBack_isRefused_andANewOneIsGood() throws Exception {
        String old = token();
        assertThat(sandbox.send("DELETE", "/sandbox/push/tokens").statusCode()).isEqualTo(204);

        assertThat(send(old, "{\"message\": {\"token\": \"phone-1\"}}").statusCode())
                .isEqualTo(401);
        assertThat(send(token(), "{\"message\": {\"token\": \"phone-1\"}}").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "invalid-token, 400, INVALID_ARGUMENT",
        "third-party-auth-error, 401, THIRD_PARTY_AUTH_ERROR",
        "sender-id-mismatch-1, 403, SENDER_ID_MISMATCH",
        "unregistered-7, 404, UNREGISTERED",
        "QUOTA_EXCEEDED, 429, QUOTA_EXCEEDED",
        "internal, 500, INTERNAL",
        "unavailable, 503, UNAVAILABLE",
    })
    void push_toAMagicToken_getsItsError(String device, int status, String code) throws Exception {
        var answer = send(token(), "{\"message\": {\"token\": \"" + device + "\"}}");

        assertThat(answer.statusCode()).isEqualTo(status);
        JsonObject error = RunningSandbox.json(answer).getJsonObject("error");
        assertThat(error.getInt("code")).isEqualTo(status);
        JsonObject detail = error.getJsonArray("details").getJsonObject(0);
        assertThat(detail.getString("@type")).isEqualTo("type.googleapis.com/google.firebase.fcm.v1.FcmError");
        assertThat(detail.getString("errorCode")).isEqualTo(code);
        assertThat(sandbox.inbox("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "{\"message\": {}}",
                "{\"message\": {\"token\": \"a\", \"topic\": \"b\"}}",
                "{\"message\": {\"token\": \"a\", \"data\": {\"n\": 1}}}",
                "{\"message\": {\"token\": \"a\", \"title\": \"b\"}}",
                "{\"message\": {\"token\": \"a\", \"notification\": {\"text\": \"b\"}}}",
                "{\"message\": {\"token\": \"a\", \"notification\": \"b\"}}",
                "{\"messages\": []}",
            })
    void push_malformed_isInvalid(String body) throws Exception {
        var answer = send(token(), body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"status\":\"INVALID_ARGUMENT\"", "\"errorCode\":\"INVALID_ARGUMENT\"");
        assertThat(sandbox.inbox("")).isEmpty();
    }

    @Test
    void push_ofMoreThan4096Bytes_isTooBig() throws Exception {
        String fits = "{\"message\": {\"token\": \"a\", \"data\": {\"n\": \"%s\"}}}".formatted("x".repeat(4000));
        String larger = "{\"message\": {\"token\": \"a\", \"data\": {\"n\": \"%s\"}}}".formatted("é".repeat(2100));

        assertThat(send(token(), fits).statusCode()).isEqualTo(200);
        assertThat(send(token(), larger).body()).contains("too big");
    }

    @Test
    void push_onlyValidated_isNotDelivered() throws Exception {
        var answer = send(token(), "{\"validate_only\": true, \"message\": {\"token\": \"a\"}}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(sandbox.inbox("")).isEmpty();
    }

    @Test
    void push_withoutAGoodToken_is401() throws Exception {
        String token = token();

        assertThat(send("", "{}").body()).contains("UNAUTHENTICATED");
        assertThat(send(token + "x", "{}").statusCode()).isEqualTo(401);
        assertThat(send(token.replace("ya29.0", "ya29.1"), "{}").statusCode()).isEqualTo(401);
    }

    @Test
    void push_toAnotherProject_isForbidden() throws Exception {
        var answer = sandbox.send(sandbox.to("/v1/projects/other/messages:send")
                .header("Authorization", "Bearer " + token())
                .POST(HttpRequest.BodyPublishers.ofString("{\"message\": {\"token\": \"a\"}}")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("PERMISSION_DENIED");
    }

    @Test
    void token_forAnAssertionOfAnotherKey_isRefused() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);

        var answer = ask(assertion(generator.generateKeyPair().getPrivate(), SCOPE, 3600));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .isEqualTo("{\"error\":\"invalid_grant\",\"error_description\":\"Invalid JWT Signature.\"}");
    }

    @Test
    void token_forAnAssertionThatDoesNotHold_isRefused() throws Exception {
        assertThat(ask(assertion(key(), SCOPE, 7200)).body()).contains("invalid_grant", "short-lived");
        assertThat(ask(assertion(key(), "https://www.googleapis.com/auth/drive", 3600))
                        .body())
                .contains("invalid_scope");
        assertThat(ask("nonsense").body()).contains("invalid_grant");
        assertThat(sandbox.send("POST", "/token").body()).contains("unsupported_grant_type");
    }

    @Test
    void account_afterARestart_keepsItsKeyAndItsTokens() throws Exception {
        String token = token();
        String key = account.getString("private_key");
        sandbox.close();

        sandbox = running();
        account = account();

        assertThat(account.getString("private_key")).isEqualTo(key);
        assertThat(account.getString("token_uri")).isEqualTo("http://127.0.0.1:" + sandbox.httpPort() + "/token");
        assertThat(send(token, "{\"message\": {\"token\": \"a\"}}").statusCode())
                .isEqualTo(200);
        assertThat(Files.getPosixFilePermissions(RunningSandbox.pushCredentials()))
                .hasSize(2);
    }

    @Test
    void account_inADamagedFile_saysWhatToDo(@TempDir Path folder) throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{\"private_key\": \"abc\"}");

        assertThatThrownBy(() -> ServiceAccount.of(damaged, "http://localhost/token"))
                .isInstanceOf(IOException.class)
                .hasMessage(damaged + " holds no service account; delete it and a new one is made");
    }

    private RunningSandbox running() throws IOException {
        return new RunningSandbox();
    }

    private JsonObject account() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(RunningSandbox.pushCredentials()))) {
            return reader.readObject();
        }
    }

    private String token() throws Exception {
        return RunningSandbox.json(ask(assertion(key(), SCOPE, 3600))).getString("access_token");
    }

    private HttpResponse<String> ask(String assertion) throws Exception {
        String form =
                "grant_type=" + URLEncoder.encode("urn:ietf:params:oauth:grant-type:jwt-bearer", StandardCharsets.UTF_8)
                        + "&assertion=" + assertion;
        return sandbox.send(sandbox.to("/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(String token, String body) throws Exception {
        return sandbox.send(sandbox.to(SEND)
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private PrivateKey key() throws Exception {
        String pem = account.getString("private_key").replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
    }

    private String assertion(PrivateKey key, String scope, int life) throws Exception {
        long now = Instant.now().getEpochSecond();
        String signed = base64("{\"alg\":\"RS256\",\"typ\":\"JWT\"}") + "."
                + base64(Json.createObjectBuilder()
                        .add("iss", account.getString("client_email"))
                        .add("scope", scope)
                        .add("aud", account.getString("token_uri"))
                        .add("iat", now)
                        .add("exp", now + life)
                        .build()
                        .toString());
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initSign(key);
        signature.update(signed.getBytes(StandardCharsets.US_ASCII));
        return signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature.sign());
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
