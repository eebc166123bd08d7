package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.notification.Attachment;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Channels;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskQueries;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TaskView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Messages on every channel, from the caller's transaction to the provider's report, with providers that misbehave. */
@InsideTest
class ChannelsIT {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @Inject
    Notifications notifications;

    @Inject
    Channels channels;

    @Inject
    TaskQueries tasks;

    @Inject
    UserTransaction transaction;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    private final String phone = "+22177" + ThreadLocalRandom.current().nextInt(1_000_000, 10_000_000);
    private final String mailbox = "p-" + UUID.randomUUID() + "@test.baobab.test";
    private final String device = "device-" + UUID.randomUUID();

    @AfterEach
    void mend() {
        TheSandbox.noFaults();
    }

    @Test
    void everyChannel_isSetUp() {
        assertThat(channels.configured()).contains(Channel.EMAIL, Channel.SMS, Channel.WHATSAPP, Channel.PUSH);
    }

    @Test
    void email_arrivesWhole_withItsFilesAndItsWayOut() throws Exception {
        byte[] pdf = "%PDF-1.7 é".getBytes(StandardCharsets.UTF_8);

        UUID id = send(Message.email(mailbox, "Reçu d’été", "Voilà", "<p>Voilà</p>")
                .attach(new Attachment("Reçu d’été.pdf", "application/pdf", pdf))
                .unsubscribe(URI.create("http://localhost/unsubscribe?token=abc")));

        assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        JsonObject letter = onlyOne(mailbox);
        assertThat(letter.getString("subject")).isEqualTo("Reçu d’été");
        assertThat(letter.getString("text")).contains("Voilà");
        assertThat(letter.getString("html")).contains("<p>Voilà</p>");
        JsonObject file = letter.getJsonArray("attachments").getJsonObject(0);
        assertThat(file.getString("name")).isEqualTo("Reçu d’été.pdf");
        assertThat(file.getInt("size")).isEqualTo(pdf.length);
        assertThat(row(id)).containsEntry("provider", "email").containsEntry("text", "Voilà");
        assertThat(count("SELECT count(*) FROM message_attachment WHERE message_id = ?", id))
                .isZero();
    }

    @Test
    void sms_isReportedDelivered_byASignedCall() throws Exception {
        UUID id = send(Message.sms(phone, "Bonjour"));

        assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        assertThat(onlyOne(phone).getString("text")).isEqualTo("Bonjour");
        awaitStatus(id, "DELIVERED");
        assertThat(row(id).get("provider_ref")).startsWith("SM");
    }

    @Test
    void whatsApp_isReportedRead_byASignedCall() throws Exception {
        UUID id = send(Message.whatsapp(phone, "Bonjour"));

        assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        assertThat(onlyOne(phone).getString("text")).isEqualTo("Bonjour");
        awaitStatus(id, "READ");
    }

    @Test
    void push_arrives_shortenedWhereItMustBe() throws Exception {
        UUID id = send(Message.push(device, "Alerte", "é".repeat(6_000)).data(Map.of("vehicle", "RC-1")));

        assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        JsonObject push = onlyOne(device);
        assertThat(push.getString("text")).startsWith("éééé").endsWith("…");
        assertThat(push.getJsonObject("data").getString("vehicle")).isEqualTo("RC-1");
    }

    @Test
    void pushTokenTakenBackBeforeItsTime_isFetchedAnew_inTheSameAttempt() throws Exception {
        end(send(Message.push(device, "Avant", "x")));
        TheSandbox.takeBackPushTokens();

        TaskView task = end(send(Message.push(device, "Après", "x")));

        assertThat(task.state()).isEqualTo(TaskState.DONE);
        assertThat(task.attempts()).isEqualTo(1);
        assertThat(TheSandbox.received(device)).hasSize(2);
    }

    @Test
    void providerThatFailsAgainAndAgain_isSpared_andGetsEveryMessageInTheEnd() throws Exception {
        TheSandbox.fault("push", "error", 500);
        List<UUID> sent = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            sent.add(send(Message.push(device, "Patience " + i, "x")));
        }
        await().atMost(PATIENCE).until(() -> sent.stream()
                .map(this::task)
                .anyMatch(task -> task.error() != null && task.error().contains("spared") && task.attempts() == 0));

        TheSandbox.noFaults();

        for (UUID id : sent) {
            assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        }
        assertThat(TheSandbox.received(device)).hasSize(20);
    }

    @Test
    void deadDevice_isDropped_andAnotherIsNot() throws Exception {
        String dead = "unregistered-" + UUID.randomUUID();
        keep(dead);
        keep(device);

        TaskView task = end(send(Message.push(dead, "x", "x")));
        end(send(Message.push(device, "x", "x")));

        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.error()).contains("no longer registered");
        assertThat(kept(dead)).isZero();
        assertThat(kept(device)).isEqualTo(1);
    }

    @Test
    void refusalForGood_failsAtOnce_withTheReason() throws Exception {
        Map<UUID, String> refused = new HashMap<>();
        refused.put(send(Message.sms("+15005550001", "x")), "code 21211");
        refused.put(send(Message.whatsapp("+15005550001", "x")), "the number has no WhatsApp");
        refused.put(send(Message.push("invalid-" + device, "x", "x")), "INVALID_ARGUMENT");
        refused.put(send(Message.email("nobody@nowhere.invalid", "x", "x", null)), "refused it for good: 550");
        refused.put(send(Message.email("no address", "x", "x", null)), "no mail address");

        for (Map.Entry<UUID, String> each : refused.entrySet()) {
            TaskView task = end(each.getKey());
            assertThat(task.state()).isEqualTo(TaskState.FAILED);
            assertThat(task.attempts()).isEqualTo(1);
            assertThat(task.error()).contains(each.getValue());
            await().atMost(PATIENCE).until(() -> row(each.getKey()).get("closed_at") != null);
            assertThat(row(each.getKey()).get("error")).contains(each.getValue());
        }
    }

    @Test
    void mailRefusedWithItsWords_isRefusedForGood() throws Exception {
        TheSandbox.fault("smtp", "error", 554);

        TaskView task = end(send(Message.email(mailbox, "x", "x", null)));

        assertThat(task.state()).isEqualTo(TaskState.FAILED);
        assertThat(task.attempts()).isEqualTo(1);
    }

    @Test
    void providerThatIsDown_getsTheMessageLater() throws Exception {
        TheSandbox.fault("smtp", "drop");
        TheSandbox.fault("sms", "error", 503);
        TheSandbox.fault("whatsapp", "drop");
        TheSandbox.fault("push", "error", 500);
        List<UUID> sent = List.of(
                send(Message.email(mailbox, "Plus tard", "x", null)),
                send(Message.sms(phone, "Plus tard")),
                send(Message.whatsapp(phone, "Plus tard")),
                send(Message.push(device, "Plus tard", "x")));
        for (UUID id : sent) {
            await().atMost(PATIENCE).until(() -> task(id).error() != null);
        }

        TheSandbox.noFaults();

        for (UUID id : sent) {
            assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        }
        assertThat(TheSandbox.received(mailbox)).hasSize(1);
        assertThat(TheSandbox.received(device)).hasSize(1);
        assertThat(TheSandbox.received(phone)).hasSize(2);
    }

    @Test
    void providerThatHasTooMuchToDo_getsTheMessageLater() throws Exception {
        TheSandbox.fault("sms", "error", 429);
        UUID id = send(Message.sms(phone, "Patience"));
        await().atMost(PATIENCE).until(() -> task(id).error() != null);

        TheSandbox.noFaults();

        assertThat(end(id).state()).isEqualTo(TaskState.DONE);
        assertThat(onlyOne(phone).getString("text")).isEqualTo("Patience");
    }

    @Test
    void secret_isGone_onceItWasSent() throws Exception {
        UUID id = send(Message.sms(phone, "Votre code est 482913").secret());

        end(id);

        assertThat(onlyOne(phone).getString("text")).contains("482913");
        assertThat(row(id)).containsEntry("text", null).containsEntry("subject", null);
        assertThat(tasks.details(id).orElseThrow().toString()).doesNotContain("482913", phone);
    }

    @Test
    void messageThatIsTooLate_isNotSent() throws Exception {
        UUID id = send(Message.sms(phone, "Code 1").secret().until(Instant.now().minusSeconds(1)));

        TaskView task = end(id);

        assertThat(task.state()).isEqualTo(TaskState.CANCELLED);
        assertThat(task.error()).contains("too late");
        assertThat(TheSandbox.received(phone)).isEmpty();
        await().atMost(PATIENCE).until(() -> row(id).get("closed_at") != null);
        assertThat(row(id)).containsEntry("text", null);
    }

    @Test
    void rolledBack_isNotSent() throws Exception {
        transaction.begin();
        UUID id = notifications.send(Message.sms(phone, "Jamais"));
        transaction.rollback();
        end(send(Message.email(mailbox, "x", "x", null)));

        assertThat(tasks.find(id)).isEmpty();
        assertThat(TheSandbox.received(phone)).isEmpty();
    }

    @Test
    void thousandLetters_arriveOnceEach() throws Exception {
        String crowd = "crowd-" + UUID.randomUUID() + "@test.baobab.test";
        UUID batch = Ids.next();
        Message letter = Message.email(mailbox, "Nouvelles", "Bonjour", "<p>Bonjour</p>")
                .batch(batch)
                .priority(Priority.LOW);
        List<Message> letters = IntStream.range(0, 1_000)
                .mapToObj(i -> letter.to(i + "." + crowd))
                .toList();
        transaction.begin();
        Set<UUID> ids = new HashSet<>(notifications.sendAll(letters));
        transaction.commit();

        await().atMost(PATIENCE.multipliedBy(3))
                .until(() -> tasks.countByState(batch).get(TaskState.DONE) == 1_000);
        assertThat(ids).hasSize(1_000);
        Map<String, Long> arrived = TheSandbox.allMail().stream()
                .map(mail -> mail.getString("to"))
                .filter(to -> to.endsWith(crowd))
                .collect(Collectors.groupingBy(to -> to, Collectors.counting()));
        assertThat(arrived).hasSize(1_000);
        assertThat(arrived.values()).containsOnly(1L);
    }

    private UUID send(Message message) throws Exception {
        transaction.begin();
        UUID id = notifications.send(message);
        transaction.commit();
        return id;
    }

    private TaskView task(UUID id) {
        return tasks.find(id).orElseThrow();
    }

    private TaskView end(UUID id) {
        return await("the end of " + id).atMost(PATIENCE).until(() -> task(id), task -> task.finishedAt() != null);
    }

    private void awaitStatus(UUID id, String status) {
        await("status " + status).atMost(PATIENCE).until(() -> status.equals(row(id).get("provider_status")));
    }

    private static JsonObject onlyOne(String to) {
        List<JsonObject> received = TheSandbox.received(to);
        assertThat(received).hasSize(1);
        return received.getFirst();
    }

    private Map<String, String> row(UUID id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("SELECT * FROM message WHERE id = ?")) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                assertThat(row.next()).isTrue();
                Map<String, String> values = new HashMap<>();
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    values.put(row.getMetaData().getColumnName(i), row.getString(i));
                }
                return values;
            }
        }
    }

    private void keep(String token) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO device"
                                + " (token_hash, token, account_id, platform, created_at, seen_at)"
                                + " SELECT sha256(convert_to(?, 'UTF8')), ?, id, 'ANDROID', now(), now() FROM account LIMIT 1")) {
            insert.setString(1, token);
            insert.setString(2, token);
            insert.executeUpdate();
        }
    }

    private int kept(String token) throws SQLException {
        return count("SELECT count(*) FROM device WHERE token = ?", token);
    }

    private int count(String sql, Object id) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
