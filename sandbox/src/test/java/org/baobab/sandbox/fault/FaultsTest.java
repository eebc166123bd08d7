package org.baobab.sandbox.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Properties;
import org.baobab.sandbox.RunningSandbox;
import org.baobab.sandbox.SandboxSettings;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {
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
    void faults_areListedAndClearedTogether() throws Exception {
        assertThat(fault("{\"service\": \"smtp\", \"mode\": \"error\", \"status\": 550}"))
                .isEqualTo(204);
        assertThat(fault("{\"service\": \"sms\", \"mode\": \"flaky\"}")).isEqualTo(204);
        assertThat(fault("{\"service\": \"push\", \"mode\": \"slow\"}")).isEqualTo(204);

        assertThat(sandbox.send("GET", "/sandbox/faults").body())
                .isEqualTo("[{\"service\":\"smtp\",\"mode\":\"error\",\"status\":550},"
                        + "{\"service\":\"sms\",\"mode\":\"flaky\",\"rate\":0.5},"
                        + "{\"service\":\"push\",\"mode\":\"slow\",\"delayMs\":5000}]");
        assertThat(sandbox.send("DELETE", "/sandbox/faults").statusCode()).isEqualTo(204);
        assertThat(sandbox.send("GET", "/sandbox/faults").body()).isEqualTo("[]");
    }

    @Test
    void fault_ofOneService_isClearedAlone() throws Exception {
        fault("{\"service\": \"smtp\", \"mode\": \"drop\"}");
        fault("{\"service\": \"sms\", \"mode\": \"drop\"}");

        assertThat(sandbox.send("DELETE", "/sandbox/faults?service=smtp").statusCode())
                .isEqualTo(204);

        assertThat(sandbox.send("GET", "/sandbox/faults").body())
                .isEqualTo("[{\"service\":\"sms\",\"mode\":\"drop\"}]");
        assertThat(sandbox.send("DELETE", "/sandbox/faults?service=fax").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "not json                                                   | The body is not a JSON object.",
                "[]                                                         | The body is not a JSON object.",
                "{\"mode\": \"error\"}                                      | service is one of smtp, sms, whatsapp, push, webhook, pdf.",
                "{\"service\": \"fax\", \"mode\": \"error\"}                | service is one of smtp, sms, whatsapp, push, webhook, pdf.",
                "{\"service\": \"sms\", \"mode\": \"broken\"}               | mode is one of error, slow, drop, flaky.",
                "{\"service\": \"sms\", \"mode\": 5}                        | mode is one of error, slow, drop, flaky.",
                "{\"service\": \"sms\", \"mode\": \"error\", \"status\": 200} | status is a whole number from 400 to 599.",
                "{\"service\": \"sms\", \"mode\": \"flaky\", \"rate\": 2}   | rate is a number from 0 to 1.",
                "{\"service\": \"sms\", \"mode\": \"slow\", \"delayMs\": -1} | delayMs is a whole number from 0 to 600000.",
                "{\"service\": \"sms\", \"mode\": \"slow\", \"delay\": 1}   | 'delay' is not known; a fault has delayMs, mode, rate, service, status.",
            })
    void fault_malformed_saysWhatIsWrong(String body, String sentence) throws Exception {
        var answer = sandbox.post("/sandbox/faults", body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(RunningSandbox.json(answer).getString("detail")).isEqualTo(sentence);
        assertThat(sandbox.send("GET", "/sandbox/faults").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource({"sms, 500", "whatsapp, 500", "webhook, 500", "sms, 429", "whatsapp, 502", "push, 503", "push, 404"})
    void error_isAnsweredAndNothingIsKept(String service, int status) throws Exception {
        fault("{\"service\": \"%s\", \"mode\": \"error\", \"status\": %d}".formatted(service, status));

        assertThat(call(service).statusCode()).isEqualTo(status);
        assertThat(sandbox.inbox("")).isEmpty();
        assertThat(sandbox.send("GET", "/sandbox/webhooks").body()).isEqualTo("[]");
    }

    @Test
    void error_isInTheProvidersOwnShape() throws Exception {
        fault("{\"service\": \"sms\", \"mode\": \"error\"}");
        fault("{\"service\": \"whatsapp\", \"mode\": \"error\"}");
        fault("{\"service\": \"push\", \"mode\": \"error\", \"status\": 429}");

        assertThat(RunningSandbox.json(call("sms")).getInt("code")).isEqualTo(20500);
        assertThat(RunningSandbox.json(call("whatsapp")).getInt("statusCode")).isEqualTo(500);
        JsonObject push = RunningSandbox.json(call("push")).getJsonObject("error");
        assertThat(push.getString("status")).isEqualTo("RESOURCE_EXHAUSTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sms", "whatsapp", "push", "webhook"})
    void drop_closesTheConnectionWithoutAnAnswer(String service) throws Exception {
        fault("{\"service\": \"%s\", \"mode\": \"drop\"}".formatted(service));

        assertThatThrownBy(() -> call(service)).isInstanceOf(IOException.class);

        sandbox.send("DELETE", "/sandbox/faults");
        assertThat(sandbox.inbox("")).isEmpty();
        assertThat(call("webhook").statusCode()).isEqualTo(204);
    }

    @Test
    void slow_waitsAndThenWorks() throws Exception {
        fault("{\"service\": \"sms\", \"mode\": \"slow\", \"delayMs\": 300}");
        long start = System.nanoTime();

        assertThat(call("sms").statusCode()).isEqualTo(201);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(300));
        assertThat(sandbox.inbox("")).hasSize(1);
    }

    @Test
    void flaky_failsNowAndThen() throws Exception {
        fault("{\"service\": \"sms\", \"mode\": \"flaky\", \"rate\": 1}");
        assertThat(call("sms").statusCode()).isEqualTo(500);

        fault("{\"service\": \"sms\", \"mode\": \"flaky\", \"rate\": 0}");
        assertThat(call("sms").statusCode()).isEqualTo(201);

        fault("{\"service\": \"sms\", \"mode\": \"flaky\"}");
        int failed = 0;
        for (int i = 0; i < 200; i++) {
            failed += call("sms").statusCode() == 500 ? 1 : 0;
        }
        assertThat(failed).isBetween(50, 150);
        assertThat(sandbox.inbox("")).hasSize(1 + 200 - failed);
    }

    @Test
    void smtp_error_refusesEachLetterAndKeepsTheConnection() throws Exception {
        fault("{\"service\": \"smtp\", \"mode\": \"error\"}");
        Session session = session();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect();
            for (int i = 0; i < 30; i++) {
                assertThatThrownBy(() -> send(transport, session))
                        .isInstanceOfSatisfying(SMTPSendFailedException.class, e -> assertThat(e.getReturnCode())
                                .isEqualTo(451));
            }

            fault("{\"service\": \"smtp\", \"mode\": \"error\", \"status\": 550}");
            assertThatThrownBy(() -> send(transport, session)).hasMessageStartingWith("550 5.3.0");

            sandbox.send("DELETE", "/sandbox/faults");
            send(transport, session);
        }
        assertThat(sandbox.inbox("")).hasSize(1);
    }

    @Test
    void smtp_dropped_hangsUp() throws Exception {
        fault("{\"service\": \"smtp\", \"mode\": \"drop\"}");
        Session session = session();
        Transport transport = session.getTransport("smtp");
        transport.connect();

        assertThatThrownBy(() -> send(transport, session)).hasMessageContaining("[EOF]");

        assertThat(sandbox.inbox("")).isEmpty();
    }

    private int fault(String body) throws Exception {
        return sandbox.post("/sandbox/faults", body).statusCode();
    }

    /** A call that would be accepted (Firebase's would still want a token: its faults come before that). */
    private HttpResponse<String> call(String service) throws Exception {
        HttpRequest.Builder request =
                switch (service) {
                    case "sms" -> sms();
                    case "whatsapp" ->
                        sandbox.to("/api/sendText")
                                .header("X-Api-Key", "sandbox")
                                .POST(HttpRequest.BodyPublishers.ofString(
                                        "{\"session\":\"default\",\"chatId\":\"221771234567@c.us\",\"text\":\"x\"}"));
                    case "push" ->
                        sandbox.to("/v1/projects/baobab-sandbox/messages:send")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"message\":{\"token\":\"a\"}}"));
                    default -> sandbox.to("/webhooks/any").POST(HttpRequest.BodyPublishers.ofString("{}"));
                };
        return sandbox.send(request);
    }

    private HttpRequest.Builder sms() {
        String credentials = SandboxSettings.DEMO_ACCOUNT + ":" + SandboxSettings.DEMO_TOKEN;
        return sandbox.to("/2010-04-01/Accounts/" + SandboxSettings.DEMO_ACCOUNT + "/Messages.json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("To=%2B221771234567&From=Baobab&Body=x"));
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", Integer.toString(sandbox.smtpPort()));
        return Session.getInstance(properties);
    }

    private static void send(Transport transport, Session session) throws Exception {
        MimeMessage letter = new MimeMessage(session);
        letter.setFrom(new InternetAddress("bonjour@baobab.test"));
        letter.setRecipients(RecipientType.TO, "awa@demo.baobab.test");
        letter.setSubject("Bonjour");
        letter.setText("Bonjour");
        letter.saveChanges();
        transport.sendMessage(letter, letter.getAllRecipients());
    }
}
