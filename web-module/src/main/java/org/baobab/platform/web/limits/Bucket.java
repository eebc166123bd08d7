package org.baobab.platform.web.limits;

/**
 * The token bucket of one caller under one limit, kept as a single instant (the generic cell rate algorithm): when the bucket will be full again. Each
 * request moves it on by one interval; a request that would move it further ahead than the whole window is too many.
 */
final class Bucket {

    private Bucket() {}

    /** What became of one request. */
    record Verdict(boolean allowed, long fullAt, int remaining, long waitMicros, long resetMicros, Limit limit) {}

    /** @param fullAt when the bucket was to be full, in microseconds of the epoch; 0 for one never used */
    static Verdict take(Limit limit, long fullAt, long now) {
        long interval = limit.intervalMicros();
        long window = interval * limit.permits();
        long from = Math.max(fullAt, now);
        long next = from + interval;
        long wait = next - window - now;
        if (wait > 0) {
            return new Verdict(false, fullAt, 0, wait, from - now, limit);
        }
        int remaining = (int) ((now + window - next) / interval);
        return new Verdict(true, next, remaining, 0, next - now, limit);
    }
}
