package org.baobab.platform.notification.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GoogleTokenTest {
    private final AtomicInteger fetched = new AtomicInteger();
    private final Hands hands = new Hands();
    private final GoogleToken token =
            new GoogleToken(() -> new GoogleTokenApi.Token("token-" + fetched.incrementAndGet(), 3_600), hands);

    @Test
    void token_isFetchedOnce_untilShortlyBeforeItsEnd() {
        assertThat(token.get()).isEqualTo("token-1");
        hands.now = hands.now.plus(Duration.ofMinutes(57));
        assertThat(token.get()).isEqualTo("token-1");

        hands.now = hands.now.plus(Duration.ofMinutes(2));

        assertThat(token.get()).isEqualTo("token-2");
    }

    @Test
    void refusedToken_isReplaced_onceForAllWhoHeldIt() {
        String held = token.get();

        token.refused(held);
        assertThat(token.get()).isEqualTo("token-2");
        token.refused(held);

        assertThat(token.get()).isEqualTo("token-2");
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-21T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
