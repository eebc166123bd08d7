package org.baobab.platform.announcement.preference;

import java.util.Locale;
import java.util.Set;
import org.baobab.platform.notification.Channel;

/**
 * What messages are about, as their readers tell them apart.
 *
 * @param code how programs name it, in lower case
 * @param channels the channels by which such messages come
 * @param locked those of them that nobody can switch off
 */
public record Topic(String code, Words french, Words english, Set<Channel> channels, Set<Channel> locked) {
    public Topic {
        channels = Set.copyOf(channels);
        locked = Set.copyOf(locked);
    }

    /** How a person reads it. */
    public record Words(String name, String description) {}

    public Words in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english : french;
    }

    public boolean isLocked(Channel channel) {
        return locked.contains(channel);
    }
}
