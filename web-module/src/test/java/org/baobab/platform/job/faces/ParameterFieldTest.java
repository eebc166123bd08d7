package org.baobab.platform.job.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import org.baobab.platform.job.JobParameter;
import org.baobab.platform.job.JobParameter.Type;
import org.junit.jupiter.api.Test;

class ParameterFieldTest {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");

    @Test
    void moment_isToldAndTypedInTheReadersZone() {
        ParameterField field = field(Type.INSTANT, "2026-11-21T03:00:00Z", null, null);

        assertThat(field.getValue()).isEqualTo("2026-11-21T04:00");
        field.setValue("2026-11-21T05:15");
        assertThat(field.written()).isEqualTo("2026-11-21T04:15:00Z");
        field.setValue("demain");
        assertThat(field.written()).isEqualTo("demain");
    }

    @Test
    void empty_isNotGiven() {
        ParameterField field = field(Type.TEXT, null, null, null);
        field.setValue("  ");

        assertThat(field.written()).isNull();
    }

    @Test
    void hint_tellsTheBounds() {
        assertThat(field(Type.INTEGER, "48", 1L, 365L).getHint()).isEqualTo("parameter.number.between");
        assertThat(field(Type.DECIMAL, null, 0L, null).getHint()).isEqualTo("parameter.number.min");
        assertThat(field(Type.INTEGER, null, null, null).getHint()).isEqualTo("parameter.INTEGER");
        assertThat(field(Type.TEXT, null, null, 80L).getHint()).isEqualTo("parameter.text.max");
        assertThat(field(Type.DATE, null, null, null).getHint()).isNull();
    }

    private static ParameterField field(Type type, String value, Long min, Long max) {
        return new ParameterField(new JobParameter("name", type, value, false, min, max, List.of()), "Label", ALGIERS);
    }
}
