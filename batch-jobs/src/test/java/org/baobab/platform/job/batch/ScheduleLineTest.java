package org.baobab.platform.job.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScheduleLineTest {

    @Test
    void line_withEveryOption_isRead() {
        ScheduleLine line = ScheduleLine.parse(
                "job", "20 2 * * * ; zone=Africa/Conakry; jitter=90s ; longest=2h ; missed ; disabled");

        assertThat(line)
                .isEqualTo(new ScheduleLine(
                        "job",
                        "20 2 * * *",
                        "Africa/Conakry",
                        Duration.ofSeconds(90),
                        Duration.ofHours(2),
                        true,
                        false));
    }

    @Test
    void line_onDemand_hasNoCron() {
        ScheduleLine line = ScheduleLine.parse("job", "on-demand");

        assertThat(line).isEqualTo(new ScheduleLine("job", null, null, Duration.ZERO, null, false, true));
    }

    @Test
    void line_withAnUnknownOption_isRefused() {
        assertThatThrownBy(() -> ScheduleLine.parse("job", "0 3 * * * ; twice"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
    }
}
