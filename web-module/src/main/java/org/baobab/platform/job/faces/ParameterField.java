package org.baobab.platform.job.faces;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baobab.platform.job.JobParameter;
import org.baobab.platform.job.JobParameter.Type;

/** One field of the form that starts a job: what may be written into it, and what is. */
public class ParameterField implements Serializable {
    private final String name;
    private final String label;
    private final Type type;
    private final boolean required;
    private final Long min;
    private final Long max;
    private final List<String> choices;
    private final ZoneId zone;
    private String value;

    /** @param zone in which moments are told and typed */
    ParameterField(JobParameter parameter, String label, ZoneId zone) {
        this.name = parameter.name();
        this.label = label;
        this.type = parameter.type();
        this.required = parameter.required();
        this.min = parameter.min();
        this.max = parameter.max();
        this.choices = List.copyOf(parameter.choices());
        this.zone = zone;
        show(parameter.defaultValue());
    }

    /** Fills in a value as parameters are written, such as that of an earlier execution. */
    final void show(String written) {
        value = type == Type.INSTANT && written != null ? local(written) : written;
    }

    /** As parameters are written; null where nothing was typed. What is no moment goes on as it is: the service says what is wrong with it. */
    String written() {
        if (value == null || value.isBlank()) {
            return null;
        }
        String typed = value.strip();
        return type == Type.INSTANT ? instant(typed) : typed;
    }

    private String local(String written) {
        try {
            return LocalDateTime.ofInstant(Instant.parse(written), zone)
                    .truncatedTo(ChronoUnit.MINUTES)
                    .toString();
        } catch (DateTimeParseException noInstant) {
            return written;
        }
    }

    private String instant(String typed) {
        try {
            return LocalDateTime.parse(typed).atZone(zone).toInstant().toString();
        } catch (DateTimeParseException noMoment) {
            return typed;
        }
    }

    public String getName() {
        return name;
    }

    public String getLabel() {
        return label;
    }

    public Type getType() {
        return type;
    }

    public boolean isNumber() {
        return type == Type.INTEGER || type == Type.DECIMAL;
    }

    public boolean isRequired() {
        return required;
    }

    public Long getMin() {
        return min;
    }

    public Long getMax() {
        return max;
    }

    /** The text of the bundle that says what fits, or nothing where any text does. */
    public String getHint() {
        String bounds = min != null && max != null ? ".between" : min != null ? ".min" : max != null ? ".max" : "";
        return switch (type) {
            case INTEGER, DECIMAL -> bounds.isEmpty() ? "parameter." + type : "parameter.number" + bounds;
            case TEXT -> bounds.isEmpty() ? null : "parameter.text" + bounds;
            case DATE, INSTANT, BOOLEAN, CHOICE -> null;
        };
    }

    public List<String> getChoices() {
        return choices;
    }

    public String getZone() {
        return zone.getId();
    }

    public String getValue() {
        return value;
    }

    public void setValue(String typed) {
        value = typed;
    }

    public boolean isTicked() {
        return Boolean.parseBoolean(value);
    }

    public void setTicked(boolean ticked) {
        value = String.valueOf(ticked);
    }
}
