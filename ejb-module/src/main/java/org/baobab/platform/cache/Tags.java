package org.baobab.platform.cache;

import java.util.Collection;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * When each tag was dropped last, counted in drops. Tags share a fixed number of places: two in one place drop each other's answers, which costs an answer made
 * anew and no memory.
 */
final class Tags {
    private static final int PLACES = 1 << 14;

    private final AtomicLong count = new AtomicLong();
    private final AtomicLongArray dropped = new AtomicLongArray(PLACES);
    private volatile long droppedAll;

    long now() {
        return count.get();
    }

    void drop(Collection<String> tags) {
        long moment = count.incrementAndGet();
        for (String tag : tags) {
            dropped.accumulateAndGet(place(tag), moment, Math::max);
        }
    }

    void dropAll() {
        droppedAll = count.incrementAndGet();
    }

    /** Whether nothing of it was dropped since. */
    boolean hold(Collection<String> tags, long since) {
        if (droppedAll > since) {
            return false;
        }
        for (String tag : tags) {
            if (dropped.get(place(tag)) > since) {
                return false;
            }
        }
        return true;
    }

    private static int place(String tag) {
        int hash = tag.hashCode() * 0x9E3779B9;
        return hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(PLACES);
    }
}
