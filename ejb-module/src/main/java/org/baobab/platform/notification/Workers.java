package org.baobab.platform.notification;

import java.util.concurrent.TimeUnit;

/**
 * How many work at once. A burst of a thousand messages does not need a thousand tasks: while all places are taken a call is only remembered, and the first
 * worker who wants to rest hears of it and looks again.
 */
final class Workers {
    private final int places;
    private int busy;
    private boolean called;
    private boolean closed;

    Workers(int places) {
        this.places = places;
    }

    /** Takes a place for a new worker; false where all are taken, and one of them will look again. */
    synchronized boolean oneMayStart() {
        if (busy == places || closed) {
            called = true;
            return false;
        }
        busy++;
        return true;
    }

    /** Gives the place back; false where somebody called meanwhile, so that the worker keeps it and looks again. */
    synchronized boolean oneRests() {
        if (called && !closed) {
            called = false;
            return false;
        }
        oneLeaves();
        return true;
    }

    /** Gives the place back in any case. */
    synchronized void oneLeaves() {
        busy--;
        notifyAll();
    }

    /** Lets nobody start any more and waits for those at work. */
    synchronized void close(long time, TimeUnit unit) {
        closed = true;
        long end = System.nanoTime() + unit.toNanos(time);
        try {
            for (long left = unit.toNanos(time); busy > 0 && left > 0; left = end - System.nanoTime()) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
