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
 */
public record Notice(
        String template, Map<String, ?> values, String topic, Priority priority, URI link, List<Attachment> files) {

    public static Notice of(String template, String topic) {
        return new Notice(template, Map.of(), topic, Priority.NORMAL, null, List.of());
    }

    public Notice with(Map<String, ?> named) {
        return new Notice(template, named, topic, priority, link, files);
    }

    public Notice priority(Priority wanted) {
        return new Notice(template, values, topic, wanted, link, files);
    }

    public Notice link(URI target) {
        return new Notice(template, values, topic, priority, target, files);
    }

    public Notice attach(Attachment file) {
        List<Attachment> more = new ArrayList<>(files);
        more.add(file);
        return new Notice(template, values, topic, priority, link, List.copyOf(more));
    }
}
