package org.baobab.sandbox.live;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;

/** Counts the changes of each part of the sandbox and wakes those who wait for one. */
public final class Changes {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private State state = new State(0, 0, 0);

    /** How often each part changed: two equal states are the same sandbox. */
    public record State(long inbox, long webhooks, long faults) {}

    public void inInbox() {
        change(now -> new State(now.inbox() + 1, now.webhooks(), now.faults()));
    }

    public void inWebhooks() {
        change(now -> new State(now.inbox(), now.webhooks() + 1, now.faults()));
    }

    public void inFaults() {
        change(now -> new State(now.inbox(), now.webhooks(), now.faults() + 1));
    }

    State state() {
        lock.lock();
        try {
            return state;
        } finally {
            lock.unlock();
        }
    }

    /** Returns as soon as the sandbox differs from what was seen, or with the same state when the time is over. */
    State await(State seen, Duration atMost) throws InterruptedException {
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

    private void change(UnaryOperator<State> change) {
        lock.lock();
        try {
            state = change.apply(state);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
