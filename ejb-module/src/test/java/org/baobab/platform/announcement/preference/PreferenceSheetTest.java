package org.baobab.platform.announcement.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.announcement.preference.PreferencesView.TopicPreference;
import org.baobab.platform.announcement.preference.SetPreferences.SetHours;
import org.baobab.platform.announcement.preference.SetPreferences.SetTopic;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;
import org.junit.jupiter.api.Test;

class PreferenceSheetTest {
    private static final ZoneId DAKAR = ZoneId.of("Africa/Dakar");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final Topics TOPICS = Topics.of(new TrunkTopics());

    @Test
    void nothingSaid_isEverythingOn() {
        PreferencesView view = new PreferenceSheet(TOPICS).write(null, DAKAR, Locale.FRENCH);

        assertThat(view.version()).isZero();
        assertThat(view.timeZone()).isEqualTo("Africa/Dakar");
        assertThat(view.quietHours()).isNull();
        assertThat(view.topics())
                .allSatisfy(topic -> assertThat(topic.channels().values()).containsOnly(true));
        assertThat(topic(view, "account").locked()).containsExactly("EMAIL", "SMS");
        assertThat(topic(view, "announcements").channels().keySet())
                .containsExactly("EMAIL", "SMS", "WHATSAPP", "PUSH", "INAPP");
    }

    @Test
    void whatIsSwitchedOff_isRead_andWrittenAgain() {
        PreferenceSheet.Read read = read(set("announcements", Map.of("SMS", false, "EMAIL", true)));

        assertThat(read.off()).containsExactly(new SwitchedOff("announcements", Channel.SMS));
        NotificationPreference said = new NotificationPreference(UUID.randomUUID(), DAKAR, NOW);
        said.become(read.off(), read.zone(), read.hours(), NOW);
        PreferencesView view = new PreferenceSheet(TOPICS).write(said, DAKAR, Locale.ENGLISH);
        assertThat(topic(view, "announcements").channels())
                .containsEntry("SMS", false)
                .containsEntry("EMAIL", true);
        assertThat(topic(view, "announcements").name()).isEqualTo("Announcements and messages");
        assertThat(view.version()).isPositive();
    }

    @Test
    void whatIsLocked_staysOn() {
        assertThat(read(set("account", Map.of("EMAIL", false))).off()).isEmpty();
    }

    @Test
    void unknownTopicsAndChannels_areNamed() {
        assertThat(blamed(set("gossip", Map.of()))).containsExactly("topics[0].topic");
        assertThat(blamed(set("reminders", Map.of("FAX", true)))).containsExactly("topics[0].channels.FAX");
        Map<String, Boolean> nothing = new HashMap<>();
        nothing.put("SMS", null);
        assertThat(blamed(set("reminders", nothing))).containsExactly("topics[0].channels.SMS");
    }

    @Test
    void quietHours_takeTheirOwnZone_elseThePersons() {
        SetHours night = new SetHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneId.of("Europe/Paris"));
        SetHours here = new SetHours(LocalTime.of(22, 0), LocalTime.of(7, 0), null);

        assertThat(read(new SetPreferences(List.of(), night, DAKAR)).zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(read(new SetPreferences(List.of(), here, null)).hours().zone())
                .isEqualTo(DAKAR);
    }

    @Test
    void quietHours_thatEndWhereTheyBegin_areRefused() {
        SetHours none = new SetHours(LocalTime.of(8, 0), LocalTime.of(8, 0), null);

        assertThat(blamed(new SetPreferences(List.of(), none, null))).containsExactly("quietHours.to");
    }

    private static PreferenceSheet.Read read(SetPreferences wish) {
        return new PreferenceSheet(TOPICS).read(wish, DAKAR);
    }

    private static List<String> blamed(SetPreferences wish) {
        return catchThrowableOfType(RuleViolationException.class, () -> read(wish)).violations().stream()
                .map(Violation::field)
                .toList();
    }

    private static SetPreferences set(String topic, Map<String, Boolean> channels) {
        return new SetPreferences(List.of(new SetTopic(topic, null, null, channels, null)), null, null);
    }

    private static TopicPreference topic(PreferencesView view, String code) {
        return view.topics().stream()
                .filter(each -> each.topic().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
