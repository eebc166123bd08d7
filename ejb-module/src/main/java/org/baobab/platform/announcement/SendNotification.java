package org.baobab.platform.announcement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;

/**
 * One message to one person: a template with its values in {@code data}, or plain text.
 *
 * @param priority null is NORMAL
 * @param subject for letters of plain text, and the title where the channel shows one
 * @param data the template's values; a push message also carries them to the app
 * @param topic what it is about; null is the template's topic, and announcements for plain text
 */
public record SendNotification(
        @NotNull NotificationAddress to,
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
