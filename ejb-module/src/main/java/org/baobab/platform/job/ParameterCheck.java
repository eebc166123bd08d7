package org.baobab.platform.job;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/** Holds what was given at a start against what the job takes. */
final class ParameterCheck {
    private static final String VALUES = "values";
    private static final int MAX_TEXT = 500;

    private final JobDefinition job;
    private final List<Violation> mistakes = new ArrayList<>();

    private ParameterCheck(JobDefinition job) {
        this.job = job;
    }

    /**
     * What is given, with the defaults for what is not. An empty text counts as not given, as a form sends it.
     *
     * @throws RuleViolationException names each parameter that is unknown, missing or cannot be used
     */
    static Map<String, String> check(JobDefinition job, Map<String, String> given) {
        return new ParameterCheck(job).check(given);
    }

    private Map<String, String> check(Map<String, String> given) {
        Map<String, String> taken = new TreeMap<>();
        given.keySet().stream()
                .filter(name -> job.parameter(name).isEmpty())
                .forEach(name -> miss(name, "job.parameter.unknown", Map.of()));
        for (JobParameter parameter : job.parameters()) {
            String value = given.get(parameter.name());
            if (value == null || value.isBlank()) {
                if (parameter.defaultValue() != null) {
                    taken.put(parameter.name(), parameter.defaultValue());
                } else if (parameter.required()) {
                    miss(parameter.name(), "required", Map.of());
                }
            } else {
                taken.put(parameter.name(), value.strip());
                checkType(parameter, value.strip());
            }
        }
        if (!mistakes.isEmpty()) {
            throw new RuleViolationException(mistakes);
        }
        return taken;
    }

    private void checkType(JobParameter parameter, String value) {
        try {
            switch (parameter.type()) {
                case INTEGER -> checkRange(parameter, BigDecimal.valueOf(Long.parseLong(value)), "type.integer");
                case DECIMAL -> checkRange(parameter, new BigDecimal(value), "type.number");
                case TEXT -> checkRange(parameter, BigDecimal.valueOf(value.length()), "job.parameter.length");
                case BOOLEAN -> expect(parameter, List.of("true", "false").contains(value), "type.boolean");
                case DATE -> LocalDate.parse(value);
                case INSTANT -> Instant.parse(value);
                case CHOICE -> {
                    if (!parameter.choices().contains(value)) {
                        miss(parameter.name(), "type.enum", Map.of(VALUES, String.join(", ", parameter.choices())));
                    }
                }
            }
        } catch (NumberFormatException notANumber) {
            miss(
                    parameter.name(),
                    parameter.type() == JobParameter.Type.INTEGER ? "type.integer" : "type.number",
                    Map.of());
        } catch (DateTimeParseException notATime) {
            miss(parameter.name(), parameter.type() == JobParameter.Type.DATE ? "type.date" : "type.instant", Map.of());
        }
    }

    private void checkRange(JobParameter parameter, BigDecimal value, String rule) {
        long most = parameter.max() != null
                ? parameter.max()
                : parameter.type() == JobParameter.Type.TEXT ? MAX_TEXT : Long.MAX_VALUE;
        boolean tooLittle = parameter.min() != null && value.compareTo(BigDecimal.valueOf(parameter.min())) < 0;
        if (!tooLittle && value.compareTo(BigDecimal.valueOf(most)) <= 0) {
            return;
        }
        boolean text = parameter.type() == JobParameter.Type.TEXT;
        long least = parameter.min() == null ? (text ? 0 : Long.MIN_VALUE) : parameter.min();
        miss(
                parameter.name(),
                text ? rule : "job.parameter.range",
                Map.of("least", Long.toString(least), "most", Long.toString(most)));
    }

    private void expect(JobParameter parameter, boolean holds, String rule) {
        if (!holds) {
            miss(parameter.name(), rule, Map.of());
        }
    }

    private void miss(String parameter, String rule, Map<String, Object> facts) {
        mistakes.add(new Violation("parameters." + parameter, rule, facts));
    }
}
