package org.baobab.platform.announcement.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;
import org.junit.jupiter.api.Test;

class WishesTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-21T00:00:00Z");
    private static final Topic ACCOUNT = topic(TrunkTopics.ACCOUNT);
    private static final Topic ANNOUNCEMENTS = topic(TrunkTopics.ANNOUNCEMENTS);

    @Test
    void whoNeverSaidAnything_wantsEverythingAtOnce() {
        assertThat(Wishes.none().allow(ANNOUNCEMENTS, Channel.SMS, Priority.LOW))
                .isTrue();
        assertThat(Wishes.none().quietUntil(MIDNIGHT, Channel.SMS, Priority.LOW))
                .isEmpty();
    }

    @Test
    void switchedOff_holdsForThatTopicAndChannelOnly() {
        Wishes wishes = said(Set.of(new SwitchedOff(TrunkTopics.ANNOUNCEMENTS, Channel.SMS)));

        assertThat(wishes.allow(ANNOUNCEMENTS, Channel.SMS, Priority.HIGH)).isFalse();
        assertThat(wishes.allow(ANNOUNCEMENTS, Channel.EMAIL, Priority.HIGH)).isTrue();
        assertThat(wishes.allow(topic(TrunkTopics.REMINDERS), Channel.SMS, Priority.HIGH))
                .isTrue();
    }

    @Test
    void urgent_alwaysPasses() {
        Wishes wishes = said(Set.of(new SwitchedOff(TrunkTopics.ANNOUNCEMENTS, Channel.SMS)));

        assertThat(wishes.allow(ANNOUNCEMENTS, Channel.SMS, Priority.URGENT)).isTrue();
        assertThat(wishes.quietUntil(MIDNIGHT, Channel.SMS, Priority.URGENT)).isEmpty();
    }

    @Test
    void whatIsLocked_passesThoughARowSaysOtherwise() {
        Wishes wishes = said(Set.of(new SwitchedOff(TrunkTopics.ACCOUNT, Channel.EMAIL)));

        assertThat(wishes.allow(ACCOUNT, Channel.EMAIL, Priority.LOW)).isTrue();
    }

    @Test
    void quietHours_makeWait_exceptTheBell() {
        Wishes wishes = said(Set.of());

        assertThat(wishes.quietUntil(MIDNIGHT, Channel.EMAIL, Priority.HIGH))
                .contains(Instant.parse("2026-11-21T07:00:00Z"));
        assertThat(wishes.quietUntil(MIDNIGHT, Channel.INAPP, Priority.HIGH)).isEmpty();
    }

    private static Wishes said(Set<SwitchedOff> off) {
        NotificationPreference said = new NotificationPreference(UUID.randomUUID(), ZoneOffset.UTC, MIDNIGHT);
        QuietHours night = new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0), ZoneOffset.UTC);
        said.become(off, ZoneOffset.UTC, night, MIDNIGHT);
        return Wishes.of(said);
    }

    private static Topic topic(String code) {
        return new TrunkTopics()
                .topics().stream()
                        .filter(each -> each.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }
}
