package org.baobab.platform.task;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where tasks wait for a worker: four by priority, and one for each kind of heavy work that must not stand in their way. */
public enum TaskQueue {
    URGENT,
    HIGH,
    NORMAL,
    LOW,
    PDF,
    MEDIA,
    WEBHOOK,
    EXPORT;

    /** The name that operators, the broker and the database know. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TaskQueue> labelled(String label) {
        return Stream.of(values()).filter(queue -> queue.label().equals(label)).findFirst();
    }

    /** All names, for people. */
    public static String labels() {
        return Stream.of(values()).map(TaskQueue::label).collect(Collectors.joining(", "));
    }

    /** What its tasks say to the broker where nobody chose: the priority that it is for, or the usual one. */
    Priority priority() {
        return Stream.of(Priority.values())
                .filter(priority -> priority.queue() == this)
                .findFirst()
                .orElse(Priority.NORMAL);
    }

    String jndiName() {
        return "java:/jms/queue/" + label();
    }
}
