package org.baobab.platform.web.limits;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.baobab.platform.web.limits.Window.Verdict;
import org.infinispan.Cache;

/** Counts requests in the cache that all nodes share. Entries that nobody touches for ten minutes go by themselves. */
@ApplicationScoped
public class RateLimits {
    /** A request that loses so many races in a row is one of a flood, and letting it through does no harm. */
    private static final int MOST_RACES = 20;

    private static final long MICROS_PER_MILLI = 1000;

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/rate-limits")
    Cache<String, Long> windows;

    @Inject
    Clock clock;

    /** Counts one request under each limit; the answer is that of the tightest one. */
    Verdict take(Zone zone, String who, List<Limit> limits) {
        Verdict tightest = null;
        for (Limit limit : limits) {
            Verdict verdict = take(zone + ":" + limit.window().toSeconds() + ":" + who, limit);
            if (!verdict.allowed()) {
                return verdict;
            }
            tightest = tighter(tightest, verdict);
        }
        return tightest;
    }

    static Verdict tighter(Verdict one, Verdict other) {
        if (one == null || one.allowed() && !other.allowed()) {
            return other;
        }
        return one.remaining() <= other.remaining() ? one : other;
    }

    private long now() {
        return clock.millis() * MICROS_PER_MILLI;
    }

    /** Compares and sets, because a function would have to travel to the node that owns the entry. */
    private Verdict take(String key, Limit limit) {
        Verdict verdict = null;
        for (int race = 0; race < MOST_RACES; race++) {
            Long seen = windows.get(key);
            verdict = Window.take(limit, seen, now());
            if (!verdict.allowed()) {
                return verdict;
            }
            boolean won = seen == null
                    ? windows.putIfAbsent(key, verdict.kept()) == null
                    : windows.replace(key, seen, verdict.kept());
            if (won) {
                return verdict;
            }
        }
        return verdict;
    }
}
