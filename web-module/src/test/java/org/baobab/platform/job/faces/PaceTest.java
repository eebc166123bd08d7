package org.baobab.platform.job.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.baobab.platform.job.Progress;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final Instant START = Instant.parse("2026-11-21T03:00:00Z");

    @Test
    void firstLook_reckonsFromTheStart() {
        Instant now = START.plusSeconds(10);
        Progress half = new Progress("rows", 500, 1000L);

        Pace pace = Pace.seen(null, half, START, now);

        assertThat(pace.perSecond(half, now)).isEqualTo(50.0);
        assertThat(pace.rest(half, now)).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void nextStep_isReckonedByItself() {
        Pace first = Pace.seen(null, new Progress("rows", 1000, 1000L), START, START.plusSeconds(100));
        Pace second = Pace.seen(first, new Progress("files", 10, 100L), START, START.plusSeconds(101));

        assertThat(second).isNotSameAs(first);
        Progress later = new Progress("files", 30, 100L);
        assertThat(Pace.seen(second, later, START, START.plusSeconds(105))).isSameAs(second);
        assertThat(second.perSecond(later, START.plusSeconds(105))).isEqualTo(5.0);
        assertThat(second.rest(later, START.plusSeconds(105))).isEqualTo(Duration.ofSeconds(14));
    }

    @Test
    void tooEarlyOrStanding_isUnknown() {
        Progress none = new Progress(null, 0, null);
        Progress some = new Progress(null, 7, null);

        assertThat(Pace.seen(null, some, START, START.plusSeconds(1)).perSecond(some, START.plusSeconds(1)))
                .isNull();
        assertThat(Pace.seen(null, none, START, START.plusSeconds(60)).perSecond(none, START.plusSeconds(60)))
                .isNull();
        assertThat(Pace.seen(null, some, START, START.plusSeconds(60)).rest(some, START.plusSeconds(60)))
                .isNull();
    }
}
