package org.baobab.platform.notification.push;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/** A token that is fetched when it is first needed and again shortly before its end; those who need it meanwhile wait for the one who fetches. */
final class GoogleToken {
    private static final Duration EARLY = Duration.ofMinutes(2);

    private final Supplier<GoogleTokenApi.Token> source;
    private final Clock clock;
    private String value;
    private Instant until = Instant.EPOCH;

    GoogleToken(Supplier<GoogleTokenApi.Token> source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    synchronized String get() {
        Instant now = clock.instant();
        if (!now.isBefore(until)) {
            GoogleTokenApi.Token fresh = source.get();
            value = fresh.value();
            until = now.plusSeconds(fresh.seconds()).minus(EARLY);
        }
        return value;
    }

    /** Was refused before its time; one that somebody has fetched since is kept. */
    synchronized void refused(String token) {
        if (token.equals(value)) {
            until = Instant.EPOCH;
        }
    }
}
