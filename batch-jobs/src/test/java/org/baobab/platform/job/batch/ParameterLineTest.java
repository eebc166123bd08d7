package org.baobab.platform.job.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.baobab.platform.job.JobParameter;
import org.baobab.platform.job.JobParameter.Type;
import org.junit.jupiter.api.Test;

class ParameterLineTest {

    @Test
    void parameter_withLimits_isRead() {
        assertThat(ParameterLine.parse("days", "integer; min=1; max=3650; default=90"))
                .isEqualTo(new JobParameter("days", Type.INTEGER, "90", false, 1L, 3650L, List.of()));
    }

    @Test
    void parameter_thatIsAChoice_isRead() {
        assertThat(ParameterLine.parse("kind", "choice; choices=FULL, SMALL; required"))
                .isEqualTo(new JobParameter("kind", Type.CHOICE, null, true, null, null, List.of("FULL", "SMALL")));
    }

    @Test
    void parameter_ofAnUnknownType_isRefused() {
        assertThatThrownBy(() -> ParameterLine.parse("days", "days; min=1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
