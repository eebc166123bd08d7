package org.baobab.platform.announcement.preference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * All preferences of a person; the answer to GET can be sent back with changes.
 *
 * @param topics topics and channels that are left out are on
 * @param quietHours null for none
 * @param timeZone for the quiet hours, unless they name one; null keeps the one there is
 */
public record SetPreferences(
        @NotNull @Valid @Size(max = 100) List<SetTopic> topics,
        @Valid SetHours quietHours,
        ZoneId timeZone) {

    /**
     * @param name ignored, as description and locked are: they only let an answer be sent back
     * @param channels false switches off; what is locked stays on
     */
    public record SetTopic(
            @NotNull @Size(max = 40) String topic,
            String name,
            String description,
            @NotNull @Size(max = 10) Map<String, Boolean> channels,
            List<String> locked) {}

    /** Hours as 22:00. */
    public record SetHours(@NotNull LocalTime from, @NotNull LocalTime to, ZoneId timeZone) {}
}
