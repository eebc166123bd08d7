package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.task.TryLaterException;
import org.baobab.platform.webhook.sending.Outcome;

/**
 * Sees to it that one receiver does not take the workers from the others, on this node. Only some calls at a time go to each; those that have to wait come
 * back at moments of their own, not all at once. One that costs much time for nothing is spared for a while, and so is one that asks for it.
 */
@ApplicationScoped
class Endpoints {
    private static final Duration SLOW = Duration.ofSeconds(2);
    private static final int FAILURES_IN_A_ROW = 3;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration LONGEST_REST = Duration.ofHours(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
    private static final long LEAST_MILLIS = 50;
    /** More than this many are not remembered; whoever comes back begins with a clean sheet. */
    private static final int REMEMBERED = 10_000;

    @Inject
    Clock clock;

    @Inject
    WebhookSettings settings;

    private final Map<UUID, Endpoint> endpoints = new ConcurrentHashMap<>();

    /** @throws TryLaterException if it is not this one's turn */
    Visit enter(UUID webhook, boolean byHand) {
        if (endpoints.size() > REMEMBERED) {
            endpoints.values().removeIf(Endpoint::isIdle);
        }
        Endpoint endpoint = endpoints.computeIfAbsent(webhook, id -> new Endpoint());
        endpoint.enter(clock.instant(), settings.atOnce(), byHand);
        return new Visit(endpoint);
    }

    /** A call that is being made; closing it lets the next one in. */
    final class Visit implements AutoCloseable {
        private final Endpoint endpoint;

        private Visit(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        void came(Outcome outcome) {
            endpoint.came(outcome, clock.instant());
        }

        @Override
        public void close() {
            endpoint.leave();
        }
    }

    private static final class Endpoint {
        private int running;
        private int slowFailures;
        private long usualMillis = LEAST_MILLIS;
        private Instant sparedUntil = Instant.MIN;
        private Instant nextTurn = Instant.MIN;

        private synchronized void enter(Instant now, int atOnce, boolean byHand) {
            if (!byHand && now.isBefore(sparedUntil)) {
                Duration rest = Duration.between(now, sparedUntil);
                throw new TryLaterException("the receiver is being spared", later(now, rest, atOnce));
            }
            if (running >= atOnce) {
                throw new TryLaterException("the receiver is busy", later(now, Duration.ZERO, atOnce));
            }
            running++;
        }

        /** Each that waits gets a turn of its own, as far after the one before as a call usually takes. */
        private Duration later(Instant now, Duration least, int atOnce) {
            Instant first = now.plus(least);
            Instant turn = (nextTurn.isAfter(first) ? nextTurn : first).plusMillis(usualMillis / atOnce + 1);
            Instant latest = first.plus(LONGEST_WAIT);
            nextTurn = turn.isAfter(latest) ? first : turn;
            return Duration.between(now, turn.isAfter(latest) ? latest : turn);
        }

        private synchronized void came(Outcome outcome, Instant now) {
            usualMillis = Math.max(LEAST_MILLIS, (usualMillis + outcome.millis()) / 2);
            boolean wasteful = !outcome.isDelivered() && outcome.millis() >= SLOW.toMillis();
            slowFailures = wasteful ? slowFailures + 1 : 0;
            if (outcome.retryAfter() != null) {
                spare(now, outcome.retryAfter());
            } else if (slowFailures >= FAILURES_IN_A_ROW) {
                spare(now, REST);
            }
        }

        private void spare(Instant now, Duration time) {
            Instant end = now.plus(time.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : time);
            if (end.isAfter(sparedUntil)) {
                sparedUntil = end;
            }
        }

        private synchronized void leave() {
            running--;
        }

        private synchronized boolean isIdle() {
            return running == 0;
        }
    }
}
