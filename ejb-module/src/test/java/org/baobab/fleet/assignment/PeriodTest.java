package org.baobab.fleet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void overlaps_thatTouch_doNot() {
        Period morning = new Period(NOON.minus(Duration.ofHours(4)), NOON);
        Period afternoon = new Period(NOON, NOON.plus(Duration.ofHours(4)));

        assertThat(morning.overlaps(afternoon)).isFalse();
        assertThat(afternoon.overlaps(morning)).isFalse();
        assertThat(new Period(NOON.minusMillis(1), null).overlaps(morning)).isTrue();
    }

    @Test
    void overlaps_withoutEnd_reachesAllThatComes() {
        Period open = new Period(NOON, null);

        assertThat(open.overlaps(new Period(NOON.plus(Duration.ofDays(900)), null)))
                .isTrue();
        assertThat(open.overlaps(new Period(NOON.minus(Duration.ofDays(2)), NOON)))
                .isFalse();
    }

    @Test
    void end_thatIsNotAfterTheStart_isRefused() {
        for (Instant end : new Instant[] {NOON, NOON.minusSeconds(1)}) {
            assertThatThrownBy(() -> new Period(NOON, end)).satisfies(PeriodTest::blamesTheEnd);
        }
    }

    @Test
    void time_thatNoDatabaseKeeps_isRefused() {
        assertThatThrownBy(() -> new Period(Instant.MAX, null)).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> new Period(NOON, Instant.MAX)).satisfies(PeriodTest::blamesTheEnd);
        assertThatThrownBy(() -> new Period(Instant.MIN, NOON)).isInstanceOf(RuleViolationException.class);
    }

    private static void blamesTheEnd(Throwable refused) {
        assertThat(((RuleViolationException) refused).violations().getFirst().field())
                .isEqualTo("endsAt");
    }
}
