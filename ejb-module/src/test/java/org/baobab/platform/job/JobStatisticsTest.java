package org.baobab.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobStatisticsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void rate_leavesOutWhatSomebodyStopped() {
        JobStatistics statistics = JobStatistics.of(
                "job", List.of(run("COMPLETED", 2), run("FAILED", 9), run("STOPPED", 9), run("COMPLETED", 4)));

        assertThat(statistics.successRate()).isEqualTo(2.0 / 3);
        assertThat(statistics.averageSeconds()).isEqualTo(3);
        assertThat(statistics.longestSeconds()).isEqualTo(4);
        assertThat(statistics.count()).isEqualTo(4);
    }

    @Test
    void rate_ofNothing_isUnknown() {
        JobStatistics statistics = JobStatistics.of("job", List.of());

        assertThat(statistics.successRate()).isNull();
        assertThat(statistics.averageSeconds()).isNull();
    }

    private static JobStatistics.Run run(String status, double seconds) {
        return new JobStatistics.Run(1, status, Trigger.SCHEDULE, NOON, seconds);
    }
}
