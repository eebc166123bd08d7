package org.baobab.platform.task;

import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.UUID;

/** What a message says: which row to look at. */
final class TaskMessage {
    private TaskMessage() {}

    static UUID taskId(Message message) {
        try {
            return UUID.fromString(message.getBody(String.class));
        } catch (JMSException e) {
            throw new IllegalArgumentException("This is no announcement of a task", e);
        }
    }
}
