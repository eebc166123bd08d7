package org.baobab.platform.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.announcement.preference.Topics;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;
import org.junit.jupiter.api.Test;

class WordingCheckTest {
    private static final Topics TOPICS = Topics.of(new TrunkTopics());

    @Test
    void plainText_isAnAnnouncementOfNormalPriority() {
        Wording wording = check(plain(Channel.EMAIL, "Visite", "Samedi à 10 h"));

        assertThat(wording.isPlain()).isTrue();
        assertThat(wording.priority()).isEqualTo(Priority.NORMAL);
        assertThat(wording.topic().code()).isEqualTo(TrunkTopics.ANNOUNCEMENTS);
    }

    @Test
    void template_bringsItsTopic() {
        Map<String, String> data = Map.of("title", "Visite", "when", "samedi", "text", "Soyez à l'heure");

        assertThat(check(template("reminder", data)).topic().code()).isEqualTo(TrunkTopics.REMINDERS);
    }

    @Test
    void letter_needsSubjectAndText() {
        assertThat(blamed(plain(Channel.EMAIL, null, "Bonjour"))).containsExactly("subject");
        assertThat(blamed(plain(Channel.EMAIL, "Bonjour", " "))).containsExactly("text");
        assertThat(blamed(plain(Channel.EMAIL, null, null))).containsExactlyInAnyOrder("subject", "text");
        assertThat(check(plain(Channel.SMS, null, "Bonjour")).subject()).isNull();
    }

    @Test
    void lengths_areLimited() {
        assertThat(blamed(plain(Channel.EMAIL, "s".repeat(201), "t"))).containsExactly("subject");
        assertThat(blamed(plain(Channel.EMAIL, "s", "t".repeat(10_001)))).containsExactly("text");
        assertThat(blamed(plain(Channel.SMS, null, "t".repeat(1_601)))).containsExactly("text");
        assertThat(blamed(plain(Channel.PUSH, null, "é".repeat(1_800)))).containsExactly("text");
        assertThat(check(plain(Channel.EMAIL, "s".repeat(200), "t".repeat(10_000))))
                .isNotNull();
    }

    @Test
    void subject_isOneLine() {
        for (String broken : List.of("Bonjour\r\nBcc: x@example.com", "a\nb", "a\u2028b", "a\tb")) {
            assertThat(blamed(plain(Channel.EMAIL, broken, "t"))).containsExactly("subject");
        }
    }

    @Test
    void templatesWithSecrets_areNotForCallers() {
        for (String template : List.of("reset-password", "phone-code", "verify-email", "no-such", "../layout")) {
            assertThat(blamed(template(template, Map.of()))).containsExactly("template");
        }
    }

    @Test
    void missingValues_areNamed() {
        assertThat(blamed(template("announcement", Map.of("title", "Fermeture"))))
                .containsExactly("data.text");
        Map<String, String> empty = new HashMap<>();
        empty.put("title", null);
        empty.put("text", "x");
        assertThat(blamed(template("announcement", empty))).contains("data.title");
    }

    @Test
    void name_isNeededOnlyForAddressesWithoutAccount() {
        Content welcome = template("welcome", Map.of());

        assertThat(check(welcome)).isNotNull();
        assertThat(catchThrowableOfType(
                                RuleViolationException.class,
                                () -> WordingCheck.check(welcome, TOPICS, false, Locale.FRENCH))
                        .violations())
                .extracting(Violation::field)
                .containsExactly("data.name");
    }

    @Test
    void templateAndText_together_areRefused() {
        Content both =
                new Content(Channel.EMAIL, null, "announcement", "s", "t", Map.of("title", "a", "text", "b"), null);

        assertThat(blamed(both)).containsExactlyInAnyOrder("text", "subject");
    }

    @Test
    void topic_isOneThatReadersCanSwitchOff() {
        assertThat(blamed(about("account"))).containsExactly("topic");
        assertThat(blamed(about("gossip"))).containsExactly("topic");
        assertThat(check(about("reminders")).topic().code()).isEqualTo("reminders");
    }

    @Test
    void data_haveNames() {
        assertThat(blamed(new Content(Channel.PUSH, null, null, null, "t", Map.of("a b", "c"), null)))
                .containsExactly("data");
        assertThat(blamed(new Content(Channel.PUSH, null, null, null, "t", Map.of("a", "x".repeat(1_001)), null)))
                .containsExactly("data.a");
    }

    private static Content plain(Channel channel, String subject, String text) {
        return new Content(channel, null, null, subject, text, null, null);
    }

    private static Content template(String template, Map<String, String> data) {
        return new Content(Channel.EMAIL, null, template, null, null, data, null);
    }

    private static Content about(String topic) {
        return new Content(Channel.EMAIL, null, null, "s", "t", null, topic);
    }

    private static Wording check(Content content) {
        return WordingCheck.check(content, TOPICS, true, Locale.FRENCH);
    }

    private static List<String> blamed(Content content) {
        return catchThrowableOfType(RuleViolationException.class, () -> check(content)).violations().stream()
                .map(Violation::field)
                .toList();
    }
}
