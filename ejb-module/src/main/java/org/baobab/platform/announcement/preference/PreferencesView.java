package org.baobab.platform.announcement.preference;

import jakarta.json.bind.annotation.JsonbTransient;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.Versioned;

/**
 * What a person hears of, by which channel, and when not.
 *
 * @param quietHours null for none
 * @param timeZone the zone of the quiet hours; where none was ever chosen, that of the person's organisation
 */
public record PreferencesView(
        List<TopicPreference> topics,
        Hours quietHours,
        String timeZone,
        @JsonbTransient long version) implements Versioned {

    /**
     * @param channels whether such messages come by that channel; channels by which they never come are missing
     * @param locked the channels that cannot be switched off
     */
    public record TopicPreference(
            String topic, String name, String description, Map<String, Boolean> channels, List<String> locked) {}

    /** Hours as 22:00, by the clock of that zone. */
    public record Hours(String from, String to, String timeZone) {}
}
