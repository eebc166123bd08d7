package org.baobab.platform.announcement;

import java.util.Locale;
import java.util.Map;
import org.baobab.platform.announcement.preference.Topic;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;

/**
 * What is to be said, checked: a template with all its values, or plain text.
 *
 * @param language for readers whose own is not known
 */
record Wording(
        Channel channel,
        Priority priority,
        Topic topic,
        String template,
        String subject,
        String text,
        Map<String, String> data,
        Locale language) {

    boolean isPlain() {
        return template == null;
    }
}
