package org.baobab.sandbox.inbox;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.baobab.sandbox.live.Changes;

/** What was received, oldest first; it never holds more than its bounds. */
public final class Inbox {
    private static final int MAX_MESSAGES = 10_000;
    private static final long MAX_BYTES = 96L * 1024 * 1024;

    private final int maxMessages;
    private final long maxBytes;
    private final Deque<Message> messages = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Changes changes;
    private long bytes;

    public Inbox(Changes changes) {
        this(changes, MAX_MESSAGES, MAX_BYTES);
    }

    Inbox(Changes changes, int maxMessages, long maxBytes) {
        this.changes = changes;
        this.maxMessages = maxMessages;
        this.maxBytes = maxBytes;
    }

    public void add(Collection<Message> arrived) {
        lock.lock();
        try {
            for (Message message : arrived) {
                messages.addLast(message);
                bytes += message.bytes();
                // The newest stays even when it alone is larger than the bound: somebody waits for it.
                while (messages.size() > 1 && (messages.size() > maxMessages || bytes > maxBytes)) {
                    bytes -= messages.removeFirst().bytes();
                }
            }
        } finally {
            lock.unlock();
        }
        changes.inInbox();
    }

    public void clear() {
        lock.lock();
        try {
            messages.clear();
            bytes = 0;
        } finally {
            lock.unlock();
        }
        changes.inInbox();
    }

    List<Message> list(Predicate<Message> wanted) {
        lock.lock();
        try {
            return messages.stream().filter(wanted).toList();
        } finally {
            lock.unlock();
        }
    }

    Optional<Message> find(UUID id) {
        return list(message -> message.id().equals(id)).stream().findFirst();
    }
}
