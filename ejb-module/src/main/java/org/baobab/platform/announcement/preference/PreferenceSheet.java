package org.baobab.platform.announcement.preference;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.platform.announcement.preference.PreferencesView.Hours;
import org.baobab.platform.announcement.preference.PreferencesView.TopicPreference;
import org.baobab.platform.announcement.preference.SetPreferences.SetHours;
import org.baobab.platform.announcement.preference.SetPreferences.SetTopic;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.notification.Channel;

/** Reads what a person sent as preferences, and writes them the way that a person reads them. */
final class PreferenceSheet {
    private static final String CHANNELS =
            EnumSet.allOf(Channel.class).stream().map(Channel::name).collect(Collectors.joining(", "));

    private final Topics topics;
    private final List<Violation> mistakes = new ArrayList<>();

    PreferenceSheet(Topics topics) {
        this.topics = topics;
    }

    /** @throws RuleViolationException naming every topic, channel and hour that cannot be used */
    Read read(SetPreferences wish, ZoneId known) {
        Set<SwitchedOff> off = new HashSet<>();
        for (int i = 0; i < wish.topics().size(); i++) {
            read(wish.topics().get(i), "topics[" + i + "]", off);
        }
        ZoneId zone = zone(wish).orElse(known);
        QuietHours hours = hours(wish.quietHours(), zone);
        if (!mistakes.isEmpty()) {
            throw new RuleViolationException(mistakes);
        }
        return new Read(off, zone, hours);
    }

    private void read(SetTopic wish, String path, Set<SwitchedOff> off) {
        Optional<Topic> topic = topics.find(wish.topic());
        if (topic.isEmpty()) {
            String known = topics.all().stream().map(Topic::code).collect(Collectors.joining(", "));
            mistakes.add(new Violation(path + ".topic", "type.enum", Map.of("values", known)));
            return;
        }
        wish.channels().forEach((name, wanted) -> {
            Optional<Channel> channel = EnumSet.allOf(Channel.class).stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst();
            if (channel.isEmpty() || wanted == null) {
                mistakes.add(
                        channel.isEmpty()
                                ? new Violation(path + ".channels." + name, "type.enum", Map.of("values", CHANNELS))
                                : new Violation(path + ".channels." + name, "type.boolean", Map.of()));
            } else if (!wanted && !topic.get().isLocked(channel.get())) {
                off.add(new SwitchedOff(topic.get().code(), channel.get()));
            }
        });
    }

    private static Optional<ZoneId> zone(SetPreferences wish) {
        return Optional.ofNullable(wish.quietHours())
                .map(SetHours::timeZone)
                .or(() -> Optional.ofNullable(wish.timeZone()));
    }

    private QuietHours hours(SetHours wish, ZoneId zone) {
        if (wish == null) {
            return null;
        }
        if (wish.from().equals(wish.to())) {
            mistakes.add(new Violation("quietHours.to", "quiet-hours.same", Map.of()));
            return null;
        }
        return new QuietHours(wish.from(), wish.to(), zone);
    }

    PreferencesView write(NotificationPreference said, ZoneId zone, Locale locale) {
        List<TopicPreference> lines =
                topics.all().stream().map(topic -> line(topic, said, locale)).toList();
        if (said == null) {
            return new PreferencesView(lines, null, zone.getId(), 0);
        }
        Hours hours = said.quietHours()
                .map(quiet -> new Hours(
                        quiet.from().toString(),
                        quiet.to().toString(),
                        said.zone().getId()))
                .orElse(null);
        // The row's versions begin at 0, which here is the version of "nothing said".
        return new PreferencesView(lines, hours, said.zone().getId(), said.version() + 1);
    }

    private static TopicPreference line(Topic topic, NotificationPreference said, Locale locale) {
        Map<String, Boolean> channels = new LinkedHashMap<>();
        List<String> locked = new ArrayList<>();
        for (Channel channel : EnumSet.allOf(Channel.class)) {
            if (topic.channels().contains(channel)) {
                channels.put(
                        channel.name(), said == null || topic.isLocked(channel) || said.allows(topic.code(), channel));
            }
            if (topic.isLocked(channel)) {
                locked.add(channel.name());
            }
        }
        Topic.Words words = topic.in(locale);
        return new TopicPreference(topic.code(), words.name(), words.description(), channels, locked);
    }

    /** @param hours null for none */
    record Read(Set<SwitchedOff> off, ZoneId zone, QuietHours hours) {}
}
