package org.baobab.platform.notification.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "30 | PT30S",
                "0 | PT1S",
                "99999999 | PT1H",
                "Sat, 21 Nov 2026 12:02:00 GMT | PT2M",
                "Sat, 21 Nov 2026 11:00:00 GMT | PT1S",
                "soon | PT1S",
                "99999999999999999999 | PT1S"
            })
    void retryAfter_isHonoured_withinReason(String header, Duration delay) {
        assertThat(Refusal.delay(header, NOON)).isEqualTo(delay);
    }
}
