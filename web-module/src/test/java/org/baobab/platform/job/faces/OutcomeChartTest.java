package org.baobab.platform.job.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.platform.job.faces.DurationBarsTest.run;

import java.util.List;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.job.JobStatistics.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeChartTest {

    @ParameterizedTest
    @CsvSource({
        "0, MILLIS",
        "2.9, MILLIS",
        "3, SECONDS",
        "179, SECONDS",
        "180, MINUTES",
        "10799, MINUTES",
        "10800, HOURS"
    })
    void unit_isTheLargestOfWhichThereAreSeveral(double longest, OutcomeChart.Unit unit) {
        assertThat(OutcomeChart.Unit.of(List.of(run("COMPLETED", 0.5), run("COMPLETED", longest))))
                .isEqualTo(longest == 0 ? OutcomeChart.Unit.MILLIS : unit);
    }

    @Test
    void chart_putsEachRunIntoTheSeriesOfItsOutcome() {
        List<Run> runs = List.of(run("COMPLETED", 62.26), run("FAILED", 3.14), run("STOPPED", 1), run("ABANDONED", 0));

        BarChart chart = (BarChart) OutcomeChart.of(runs, key -> key, String::valueOf);

        assertThat(chart.title()).isEqualTo("plot.title.SECONDS");
        assertThat(chart.series().get(0).values()).containsExactly(62.0, null, null, null);
        assertThat(chart.series().get(1).values()).containsExactly(null, 3.1, null, 0.0);
        assertThat(chart.series().get(2).values()).containsExactly(null, null, 1.0, null);
        assertThat(chart.categories()).hasSize(4);
    }
}
