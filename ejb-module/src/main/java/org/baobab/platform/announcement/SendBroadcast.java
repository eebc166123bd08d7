package org.baobab.platform.announcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;

/** One message to everybody in an audience. The rest is as in {@link SendNotification}. */
public record SendBroadcast(
        @NotNull Audience audience,
        @NotNull Channel channel,
        Priority priority,
        @Size(max = 60) String template,
        String subject,
        String text,
        @Size(max = 50) Map<String, String> data,
        @Size(max = 40) String topic) {

    Content content() {
        return new Content(channel, priority, template, subject, text, data, topic);
    }
}
