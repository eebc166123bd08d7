package org.baobab.platform.job.batch;

import java.util.List;
import java.util.Locale;
import org.baobab.platform.job.JobParameter;
import org.baobab.platform.job.JobParameter.Type;

/** Reads how a job's XML describes one of its parameters. */
final class ParameterLine {
    private ParameterLine() {}

    static JobParameter parse(String name, String line) {
        String[] parts = line.split(";");
        Type type = Type.valueOf(parts[0].strip().toUpperCase(Locale.ROOT));
        String otherwise = null;
        boolean required = false;
        Long min = null;
        Long max = null;
        List<String> choices = List.of();
        for (int i = 1; i < parts.length; i++) {
            String[] option = parts[i].strip().split("=", 2);
            switch (option[0].strip()) {
                case "default" -> otherwise = option[1].strip();
                case "required" -> required = true;
                case "min" -> min = Long.valueOf(option[1].strip());
                case "max" -> max = Long.valueOf(option[1].strip());
                case "choices" -> choices = List.of(option[1].strip().split("\\s*,\\s*"));
                default -> throw new IllegalArgumentException("The parameter " + name + " has an option " + parts[i]);
            }
        }
        return new JobParameter(name, type, otherwise, required, min, max, choices);
    }
}
