package org.baobab.sandbox.inbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** What was received, oldest first; it never holds more than its bounds and wakes those who wait for a change. */
public final class Inbox {
    private static final int MAX_MESSAGES = 10_000;
    private static final long MAX_BYTES = 96L * 1024 * 1024;

    private final int maxMessages;
    private final long maxBytes;
    private final Deque<Message> messages = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = new State(0, 0);
    private long bytes;

    /** {@code received} counts every message, {@code cleared} how often the inbox was emptied. */
    public record State(long received, long cleared) {}

    public Inbox() {
        this(MAX_MESSAGES, MAX_BYTES);
    }

    Inbox(int maxMessages, long maxBytes) {
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
            state = new State(state.received() + arrived.size(), state.cleared());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void clear() {
        lock.lock();
        try {
            messages.clear();
            bytes = 0;
            state = new State(state.received(), state.cleared() + 1);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
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

    State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Returns as soon as the inbox differs from what was seen, or with the same state when the time is over. */
    State awaitChange(State seen, Duration atMost) throws InterruptedException {
        lock.lock();
        try {
            long left = atMost.toNanos();
            while (state.equals(seen) && left > 0) {
                left = changed.awaitNanos(left);
            }
            return state;
        } finally {
            lock.unlock();
        }
    }
}
