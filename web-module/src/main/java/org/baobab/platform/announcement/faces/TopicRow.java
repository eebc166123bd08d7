package org.baobab.platform.announcement.faces;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baobab.platform.announcement.preference.PreferencesView.TopicPreference;
import org.baobab.platform.announcement.preference.SetPreferences.SetTopic;

/** One line of the table of topics and channels, with the ticks as they are on screen. */
public class TopicRow implements Serializable {
    private final String topic;
    private final String name;
    private final String description;
    private final Map<String, Boolean> channels;
    private final List<String> locked;

    TopicRow(TopicPreference preference) {
        topic = preference.topic();
        name = preference.name();
        description = preference.description();
        channels = new LinkedHashMap<>(preference.channels());
        locked = List.copyOf(preference.locked());
    }

    SetTopic wish() {
        return new SetTopic(topic, null, null, channels, null);
    }

    public boolean comesBy(String channel) {
        return channels.containsKey(channel);
    }

    public boolean isLocked(String channel) {
        return locked.contains(channel);
    }

    public String getName() {
        return name;
    }

    public String getDescription() {
        return description;
    }

    public Map<String, Boolean> getChannels() {
        return channels;
    }
}
