package org.baobab.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.baobab.platform.job.JobParameter.Type;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterCheckTest {

    @Test
    void defaults_holdForWhatIsNotGiven_alsoForAnEmptyField() {
        JobDefinition job =
                job(parameter("days", Type.INTEGER, "90", false), parameter("note", Type.TEXT, null, false));

        assertThat(ParameterCheck.check(job, Map.of("days", " ", "note", ""))).isEqualTo(Map.of("days", "90"));
    }

    @Test
    void everyMistake_isNamed() {
        JobDefinition job = job(parameter("days", Type.INTEGER, null, true), parameter("when", Type.DATE, null, false));

        assertThat(mistakes(job, Map.of("when", "yesterday", "other", "1")))
                .extracting(Violation::field, Violation::rule)
                .containsExactlyInAnyOrder(
                        tuple("parameters.other", "job.parameter.unknown"),
                        tuple("parameters.days", "required"),
                        tuple("parameters.when", "type.date"));
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 1.5, type.integer",
        "INTEGER, 99999999999999999999, type.integer",
        "INTEGER, 0, job.parameter.range",
        "INTEGER, 11, job.parameter.range",
        "DECIMAL, x, type.number",
        "DECIMAL, 10.01, job.parameter.range",
        "BOOLEAN, yes, type.boolean",
        "DATE, 2026-02-30, type.date",
        "INSTANT, 2026-02-03, type.instant",
        "CHOICE, BLUE, type.enum",
        "TEXT, 12345678901, job.parameter.length"
    })
    void value_thatIsNoneOfItsType_isRefused(Type type, String value, String rule) {
        JobDefinition job = job(new JobParameter("it", type, null, false, 1L, 10L, List.of("RED", "GREEN")));

        assertThat(mistakes(job, Map.of("it", value)))
                .extracting(Violation::rule)
                .containsExactly(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, 10",
        "DECIMAL, 9.99",
        "BOOLEAN, true",
        "DATE, 2026-02-28",
        "INSTANT, 2026-02-03T10:00:00Z",
        "CHOICE, RED",
        "TEXT, 1234567890"
    })
    void value_ofItsType_isTaken(Type type, String value) {
        JobDefinition job = job(new JobParameter("it", type, null, false, 1L, 10L, List.of("RED", "GREEN")));

        assertThat(ParameterCheck.check(job, Map.of("it", value))).isEqualTo(Map.of("it", value));
    }

    private static List<Violation> mistakes(JobDefinition job, Map<String, String> given) {
        return catchThrowableOfType(RuleViolationException.class, () -> ParameterCheck.check(job, given))
                .violations();
    }

    private static JobParameter parameter(String name, Type type, String otherwise, boolean required) {
        return new JobParameter(name, type, otherwise, required, null, null, List.of());
    }

    private static JobDefinition job(JobParameter... parameters) {
        return new JobDefinition("job", List.of(parameters), true, false, null, null, true, false, Duration.ZERO, null);
    }
}
