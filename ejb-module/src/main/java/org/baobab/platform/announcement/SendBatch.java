package org.baobab.platform.announcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;

/** One message to up to a thousand people; whoever is named twice gets it once. The rest is as in {@link SendNotification}. */
public record SendBatch(
        @NotNull @Size(min = 1, max = 1000) List<NotificationAddress> recipients,
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
