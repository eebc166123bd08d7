package org.baobab.platform.identity.challenge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class PhoneCodeTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int TRIES = 5;

    private final PhoneCode code = new PhoneCode("+221771234567", UUID.randomUUID(), "042917", NOON, LIFE);

    @Test
    void theRightCode_holdsOnce() {
        assertThat(code.redeem("042917", NOON, TRIES)).isTrue();
        assertThat(code.redeem("042917", NOON, TRIES)).isFalse();
    }

    @Test
    void theFifthTry_isTheLast() {
        for (int i = 0; i < TRIES - 1; i++) {
            assertThat(code.redeem("000000", NOON, TRIES)).isFalse();
        }

        assertThat(code.redeem("042917", NOON, TRIES)).isTrue();
    }

    @Test
    void afterFiveWrongTries_theRightCodeIsSpent() {
        for (int i = 0; i < TRIES; i++) {
            code.redeem("000000", NOON, TRIES);
        }

        assertThat(code.redeem("042917", NOON, TRIES)).isFalse();
    }

    @Test
    void afterItsLife_theRightCodeIsLate() {
        assertThat(code.redeem("042917", NOON.plus(LIFE), TRIES)).isFalse();
        assertThat(code.redeem("042917", NOON.plus(LIFE).minusMillis(1), TRIES)).isTrue();
    }

    @Test
    void aCodeForAnUnknownNumber_neverHolds() {
        PhoneCode nobodys = new PhoneCode("+221771234568", null, "042917", NOON, LIFE);

        assertThat(nobodys.redeem("042917", NOON, TRIES)).isFalse();
    }

    @RepeatedTest(20)
    void randomCodes_haveSixDigits() {
        assertThat(PhoneCode.random()).matches("\\d{6}");
    }
}
