package org.baobab.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.task.TryLaterException;
import org.baobab.platform.webhook.sending.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EndpointsTest {
    private static final Outcome TIMEOUT = new Outcome(null, 20_000, "timeout", null, null);
    private static final Outcome QUICK_FAILURE = new Outcome(500, 20, "status", "", null);
    private static final Outcome SUCCESS = new Outcome(200, 20, null, "", null);

    private final Endpoints endpoints = new Endpoints();
    private final UUID webhook = UUID.randomUUID();
    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    @BeforeEach
    void wire() {
        endpoints.clock = new Clock() {
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
        };
        endpoints.settings = new WebhookSettings() {
            @Override
            int atOnce() {
                return 2;
            }
        };
    }

    @Test
    void enter_moreThanFitsAtOnce_waitsForATurn() {
        Endpoints.Visit first = endpoints.enter(webhook, false);
        endpoints.enter(webhook, false);

        assertThatThrownBy(() -> endpoints.enter(webhook, false)).isInstanceOf(TryLaterException.class);
        assertThat(endpoints.enter(UUID.randomUUID(), false)).isNotNull();

        first.close();
        assertThat(endpoints.enter(webhook, false)).isNotNull();
    }

    @Test
    void enter_manyAtASlowReceiver_comeBackOneAfterTheOther() {
        call(TIMEOUT);
        endpoints.enter(webhook, false);
        endpoints.enter(webhook, false);

        List<Duration> waits = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            waits.add(refused());
        }

        assertThat(waits).isSorted().doesNotHaveDuplicates();
        assertThat(waits.getLast()).isBetween(Duration.ofSeconds(20), Duration.ofMinutes(2));
    }

    @Test
    void enter_afterFailuresThatTookLong_isSparedForAWhile_butNotByHand() {
        call(TIMEOUT);
        call(TIMEOUT);
        call(TIMEOUT);

        assertThat(refused()).isGreaterThanOrEqualTo(Duration.ofSeconds(30));
        assertThat(endpoints.enter(webhook, true)).isNotNull();

        now = now.plusSeconds(31);
        assertThat(endpoints.enter(webhook, false)).isNotNull();
    }

    @Test
    void enter_afterQuickFailures_isNotSpared() {
        for (int i = 0; i < 20; i++) {
            call(QUICK_FAILURE);
        }

        assertThat(endpoints.enter(webhook, false)).isNotNull();
    }

    @Test
    void enter_whereTheReceiverAskedForPatience_waits() {
        call(new Outcome(429, 20, "status", "", Duration.ofMinutes(10)));

        assertThat(refused()).isGreaterThanOrEqualTo(Duration.ofMinutes(10));

        now = now.plus(Duration.ofMinutes(10));
        call(SUCCESS);
    }

    private void call(Outcome outcome) {
        try (Endpoints.Visit visit = endpoints.enter(webhook, false)) {
            visit.came(outcome);
        }
    }

    private Duration refused() {
        return catchThrowableOfType(TryLaterException.class, () -> endpoints.enter(webhook, false))
                .delay();
    }
}
