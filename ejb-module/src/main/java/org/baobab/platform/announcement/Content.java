package org.baobab.platform.announcement;

import java.util.Map;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.task.Priority;

/** What a caller wants to say, and by which channel, before anybody looked whether it can be said. */
record Content(
        Channel channel,
        Priority priority,
        String template,
        String subject,
        String text,
        Map<String, String> data,
        String topic) {}
