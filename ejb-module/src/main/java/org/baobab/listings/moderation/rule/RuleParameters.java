package org.baobab.listings.moderation.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.platform.kernel.RuleViolationException;

/** What administrators set of a rule, by name; lists have one thing a line. */
public record RuleParameters(Map<String, String> values) {
    private static final String FIELD = "parameters.";

    public RuleParameters {
        values = Map.copyOf(values);
    }

    List<String> lines(String name) {
        return values.getOrDefault(name, "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    int integer(String name) {
        return Integer.parseInt(values.get(name).strip());
    }

    /** The same, except for what the other names. */
    RuleParameters with(Map<String, String> others) {
        Map<String, String> all = new TreeMap<>(values);
        all.putAll(others);
        return new RuleParameters(all);
    }

    void requireInteger(String name, int least, int most) {
        try {
            int value = integer(name);
            if (value >= least && value <= most) {
                return;
            }
        } catch (NumberFormatException noNumber) {
            // Falls through: it is refused the same way.
        }
        throw new RuleViolationException(FIELD + name, "moderation.number", Map.of("least", least, "most", most));
    }

    void requireLines(String name, int most, int longest) {
        List<String> lines = lines(name);
        if (lines.size() > most || lines.stream().anyMatch(line -> line.length() > longest)) {
            throw new RuleViolationException(
                    FIELD + name, "moderation.lines", Map.of("most", most, "longest", longest));
        }
    }

    static RuleViolationException wrongLine(String name, String line) {
        return new RuleViolationException(FIELD + name, "moderation.line", Map.of("line", line));
    }
}
