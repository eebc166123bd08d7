package org.baobab.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryStatusTest {
    @ParameterizedTest
    @CsvSource({
        "SENT, DELIVERED, true",
        "DELIVERED, SENT, false",
        "DELIVERED, DELIVERED, false",
        "DELIVERED, UNDELIVERED, false",
        "UNDELIVERED, SENT, false",
        "UNDELIVERED, DELIVERED, true",
        "READ, DELIVERED, false",
        ", ACCEPTED, true"
    })
    void status_onlyMovesForward(DeliveryStatus now, DeliveryStatus reported, boolean moves) {
        assertThat(reported.comesAfter(now)).isEqualTo(moves);
    }
}
