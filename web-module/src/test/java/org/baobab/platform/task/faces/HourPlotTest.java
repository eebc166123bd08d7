package org.baobab.platform.task.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baobab.platform.task.QueueMinute;
import org.junit.jupiter.api.Test;

class HourPlotTest {

    @Test
    void plot_ofAnIdleHour_isEmpty() {
        HourPlot plot = HourPlot.of(List.of(minute(0, 0), minute(0, 0)));

        assertThat(plot.isEmpty()).isTrue();
        assertThat(plot.risen()).isEmpty();
        assertThat(plot.fallen()).isEmpty();
    }

    @Test
    void plot_ofWorkWithoutFailures_usesTheWholeHeight() {
        HourPlot plot = HourPlot.of(List.of(minute(100, 0), minute(50, 0)));

        assertThat(plot.base()).isEqualTo(47);
        assertThat(plot.risen()).isEqualTo("M0 47v-46h3v46zM4 47v-23h3v23z");
        assertThat(plot.most()).isEqualTo(100);
    }

    @Test
    void plot_ofFailures_hangsThemBelowTheLine() {
        HourPlot plot = HourPlot.of(List.of(minute(10, 0), minute(0, 2)));

        assertThat(plot.base()).isEqualTo(34);
        assertThat(plot.fallen()).isEqualTo("M4 34v14h3v-14z");
        assertThat(plot.failed()).isEqualTo(2);
    }

    @Test
    void plot_ofOneTaskBesideThousands_stillShowsIt() {
        HourPlot plot = HourPlot.of(List.of(minute(100_000, 0), minute(1, 0)));

        assertThat(plot.risen()).endsWith("M4 47v-1h3v1z");
    }

    private static QueueMinute minute(long done, long failed) {
        return new QueueMinute(Instant.EPOCH, done + failed, done, failed, 0, 0, 0);
    }
}
