package org.baobab.platform.job.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baobab.platform.job.JobStatistics.Run;
import org.baobab.platform.job.Trigger;
import org.junit.jupiter.api.Test;

class DurationBarsTest {

    @Test
    void bars_ofNothing_areEmpty() {
        assertThat(DurationBars.of(List.of()).isEmpty()).isTrue();
    }

    @Test
    void bars_standAsHighAsTheyTookLong_andFailuresHang() {
        DurationBars bars = DurationBars.of(List.of(run("COMPLETED", 10), run("FAILED", 400), run("COMPLETED", 5)));

        assertThat(bars.risen()).isEqualTo("M0 20v-20h4v20zM10 20v-10h4v10z");
        assertThat(bars.fallen()).isEqualTo("M5 21v7h4v-7z");
        assertThat(bars.failures()).isEqualTo(1);
        assertThat(bars.width()).isEqualTo(15);
    }

    @Test
    void bars_ofWhatTookNoTime_areSeen() {
        assertThat(DurationBars.of(List.of(run("COMPLETED", 0))).risen()).isEqualTo("M0 20v-2h4v2z");
    }

    static Run run(String status, double seconds) {
        return new Run(1, status, Trigger.SCHEDULE, Instant.EPOCH, seconds);
    }
}
