package org.baobab.listings.figure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.kernel.Rounds;

/** What this node has counted and not yet written down. */
@ApplicationScoped
class FigureBook {
    static final Duration PAUSE = Duration.ofSeconds(3);

    /** More listings at once than a node can serve between two rounds: whoever makes them up is not counted. */
    private static final int MOST = 50_000;

    private static final int PART = 5_000;

    private record Key(UUID listingId, LocalDate day, FigureKind kind) {}

    @Resource
    ManagedThreadFactory threads;

    @Inject
    FigureRows rows;

    @Inject
    Clock clock;

    private final ConcurrentHashMap<Key, Long> counts = new ConcurrentHashMap<>();
    private Rounds rounds;

    void onStart(@Observes Startup start) {
        rounds = Rounds.start(threads, "listing-figures", PAUSE, PAUSE, this::write);
    }

    void onStop(@Observes Shutdown stop) {
        rounds.close();
        write();
    }

    void count(UUID listingId, FigureKind kind) {
        Key key = new Key(listingId, today(), kind);
        if (counts.size() < MOST || counts.containsKey(key)) {
            counts.merge(key, 1L, Long::sum);
        }
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** In parts, each of which is back in the book when the database would not take it. */
    void write() {
        List<Count> part = new ArrayList<>();
        for (Key key : counts.keySet()) {
            Long number = counts.remove(key);
            if (number != null) {
                part.add(new Count(key.listingId(), key.day(), key.kind(), number));
            }
            if (part.size() == PART) {
                write(part);
                part.clear();
            }
        }
        if (!part.isEmpty()) {
            write(part);
        }
    }

    private void write(List<Count> part) {
        try {
            rows.add(part);
        } catch (IllegalStateException e) {
            part.forEach(count ->
                    counts.merge(new Key(count.listingId(), count.day(), count.kind()), count.number(), Long::sum));
            throw e;
        }
    }
}
