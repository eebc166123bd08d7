package org.baobab.platform.announcement.preference;

import java.time.Instant;
import java.util.Optional;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;

/** What one person wants, asked for one message; who never said anything wants everything at once. */
public final class Wishes {
    private static final Wishes NONE = new Wishes(null);

    private final NotificationPreference said;

    private Wishes(NotificationPreference said) {
        this.said = said;
    }

    static Wishes of(NotificationPreference said) {
        return said == null ? NONE : new Wishes(said);
    }

    public static Wishes none() {
        return NONE;
    }

    public boolean allow(Topic topic, Channel channel, Priority priority) {
        return priority == Priority.URGENT
                || said == null
                || topic.isLocked(channel)
                || said.allows(topic.code(), channel);
    }

    /** When the quiet hours end that such a message would disturb; empty where it may go at once. The bell makes no noise, so it never waits. */
    public Optional<Instant> quietUntil(Instant now, Channel channel, Priority priority) {
        boolean disturbs = priority != Priority.URGENT && channel != Channel.INAPP;
        return said == null || !disturbs ? Optional.empty() : said.quietHours().flatMap(hours -> hours.endAfter(now));
    }
}
