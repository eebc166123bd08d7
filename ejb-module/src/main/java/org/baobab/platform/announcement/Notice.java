package org.baobab.platform.announcement;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baobab.platform.notification.Attachment;
import org.baobab.platform.task.Priority;

/**
 * Something that the platform tells people. It never changes: each method gives a copy.
 *
 * @param topic the code of a {@link org.baobab.platform.announcement.preference.Topic}
 * @param link where it is to be looked into; null for nowhere
 * @param files come with the letter; the line at the bell has only the link
 * @param phoneTemplate the short text for the telephone; null where none goes there
 */
public record Notice(
        String template,
        Map<String, ?> values,
        String topic,
        Priority priority,
        URI link,
        List<Attachment> files,
        String phoneTemplate) {

    public static Notice of(String template, String topic) {
        return new Notice(template, Map.of(), topic, Priority.NORMAL, null, List.of(), null);
    }

    public Notice with(Map<String, ?> named) {
        return new Notice(template, named, topic, priority, link, files, phoneTemplate);
    }

    public Notice priority(Priority wanted) {
        return new Notice(template, values, topic, wanted, link, files, phoneTemplate);
    }

    public Notice link(URI target) {
        return new Notice(template, values, topic, priority, target, files, phoneTemplate);
    }

    public Notice attach(Attachment file) {
        List<Attachment> more = new ArrayList<>(files);
        more.add(file);
        return new Notice(template, values, topic, priority, link, List.copyOf(more), phoneTemplate);
    }

    /** Besides the letter and the bell, one text to the reader's telephone: by WhatsApp, or else by SMS, as the reader and this server allow. */
    public Notice byPhone(String shortTemplate) {
        return new Notice(template, values, topic, priority, link, files, shortTemplate);
    }
}
