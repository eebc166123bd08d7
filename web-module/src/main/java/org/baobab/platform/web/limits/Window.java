package org.baobab.platform.web.limits;

/**
 * What one caller did under one limit: how many requests in the window of time that runs, and in the one before, of which as much counts as still lies
 * within reach. So exactly as many as the limit says pass in an idle caller's window, and a burst over the edge of two windows gains nothing.
 *
 * <p>Kept as one number, which every node can compare and set.
 */
record Window(long index, int before, int now) {
    private static final int BITS = 16;
    private static final long COUNT = (1L << BITS) - 1;
    private static final long INDEX = (1L << 31) - 1;

    /** What became of one request. */
    record Verdict(boolean allowed, long kept, int remaining, long waitMicros, long resetMicros, Limit limit) {}

    static Verdict take(Limit limit, Long kept, long micros) {
        long length = limit.micros();
        long index = micros / length & INDEX;
        long gone = micros % length;
        Window window = (kept == null ? new Window(index, 0, 0) : unpack(kept)).at(index);
        double reach = (double) (length - gone) / length;
        double used = window.before * reach + window.now;
        if (used + 1 > limit.permits()) {
            return new Verdict(false, window.pack(), 0, window.waitFor(limit, gone), length - gone, limit);
        }
        Window next = new Window(index, window.before, window.now + 1);
        return new Verdict(true, next.pack(), (int) (limit.permits() - used - 1), 0, length - gone, limit);
    }

    /** This window seen from a later one, of which it is the one before, or long past. */
    private Window at(long later) {
        if (later == index) {
            return this;
        }
        return new Window(later, later == (index + 1 & INDEX) ? now : 0, 0);
    }

    /** When the next request will pass: once enough of the window before is out of reach, or the one that runs has become that. */
    private long waitFor(Limit limit, long gone) {
        long length = limit.micros();
        double free = limit.permits() - 1.0 - now;
        if (free >= 0) {
            return Math.max(1, (long) (length * (1 - free / before)) - gone);
        }
        return length - gone + (long) (length * (1 - (limit.permits() - 1.0) / now));
    }

    private static Window unpack(long kept) {
        return new Window(kept >>> 2 * BITS, (int) (kept >>> BITS & COUNT), (int) (kept & COUNT));
    }

    private long pack() {
        return index << 2 * BITS | (long) before << BITS | now;
    }
}
