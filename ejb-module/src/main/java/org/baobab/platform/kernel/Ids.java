package org.baobab.platform.kernel;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Makes UUIDs of version 7 (RFC 9562): ordered by time, also within one millisecond of this process, and safe to show. */
public final class Ids {
    private static final int SEQUENCE_BITS = 12;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    public static UUID next() {
        // Milliseconds and a 12-bit sequence in one counter: a burst beyond 4,096 borrows from the next millisecond.
        long tick = LAST.updateAndGet(last -> Math.max(last + 1, System.currentTimeMillis() << SEQUENCE_BITS));
        long millis = tick >>> SEQUENCE_BITS;
        long sequence = tick & 0xFFF;
        long high = millis << 16 | 0x7000 | sequence;
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** Below every id made at this moment or later, so that a list by id can begin at a time. */
    public static UUID floor(Instant moment) {
        return new UUID(Math.max(0, moment.toEpochMilli()) << 16 | 0x7000, 0x8000_0000_0000_0000L);
    }
}
