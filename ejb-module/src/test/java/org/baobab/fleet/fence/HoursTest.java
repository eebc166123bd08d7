package org.baobab.fleet.fence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class HoursTest {
    private static final int FRIDAY = 1 << 4;
    private static final int SATURDAY = 1 << 5;
    private static final int ALL = 127;

    @Test
    void beginAndEnd_ofADay_areOfThatDay() {
        Hours office = new Hours(FRIDAY, 8 * 60, 18 * 60);

        assertThat(office.beginOf(at("2026-11-20T08:00"))).isEqualTo(at("2026-11-20T08:00"));
        assertThat(office.endOf(at("2026-11-20T17:59"))).isEqualTo(at("2026-11-20T18:00"));
    }

    @Test
    void beginAndEnd_ofANight_areOfTwoDays() {
        Hours night = new Hours(FRIDAY, 18 * 60, 6 * 60);

        assertThat(night.beginOf(at("2026-11-21T05:00"))).isEqualTo(at("2026-11-20T18:00"));
        assertThat(night.endOf(at("2026-11-20T19:00"))).isEqualTo(at("2026-11-21T06:00"));
    }

    @Test
    void wholeDaysThatTouch_areOne_andAllDaysNeverBeginNorEnd() {
        Hours weekend = new Hours(FRIDAY | SATURDAY, 0, 0);

        assertThat(weekend.beginOf(at("2026-11-21T12:00"))).isEqualTo(at("2026-11-20T00:00"));
        assertThat(weekend.endOf(at("2026-11-20T12:00"))).isEqualTo(at("2026-11-22T00:00"));
        assertThat(new Hours(ALL, 0, 0).beginOf(at("2026-11-21T12:00"))).isNull();
        assertThat(new Hours(ALL, 0, 0).endOf(at("2026-11-21T12:00"))).isNull();
        assertThat(new Hours(ALL, 18 * 60, 6 * 60).beginOf(at("2026-11-21T05:00")))
                .isEqualTo(at("2026-11-20T18:00"));
    }

    private static LocalDateTime at(String text) {
        return LocalDateTime.parse(text);
    }
}
