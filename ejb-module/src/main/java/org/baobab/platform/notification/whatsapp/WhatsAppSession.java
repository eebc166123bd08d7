package org.baobab.platform.notification.whatsapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What is known of the state of the WhatsApp session: WAHA reports each change, and is asked where nothing was heard for a while. */
@ApplicationScoped
public class WhatsAppSession {
    public static final String WORKING = "WORKING";
    private static final String UNREACHABLE = "UNREACHABLE";
    private static final Duration FRESH = Duration.ofSeconds(30);

    @Inject
    WhatsAppGateway gateway;

    @Inject
    Clock clock;

    private volatile Known known = new Known(null, Instant.EPOCH);

    private record Known(String status, Instant at) {}

    /** In WAHA's words, or UNREACHABLE. */
    public String status() {
        Known last = known;
        if (last.at().isBefore(clock.instant().minus(FRESH))) {
            reported(asked());
        }
        return known.status();
    }

    private String asked() {
        try {
            return gateway.sessionStatus();
        } catch (RuntimeException e) {
            return UNREACHABLE;
        }
    }

    void reported(String status) {
        known = new Known(status, clock.instant());
    }
}
