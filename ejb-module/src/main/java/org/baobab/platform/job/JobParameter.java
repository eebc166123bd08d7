package org.baobab.platform.job;

import java.util.List;

/**
 * What a job can be told at its start.
 *
 * @param defaultValue what holds where nothing is said; null where the job then decides itself
 * @param min for numbers the least value, for texts the least length; null without a limit, as {@code max}
 * @param choices what a choice can be, empty for every other type
 */
public record JobParameter(
        String name, Type type, String defaultValue, boolean required, Long min, Long max, List<String> choices) {

    /** How a value is written: numbers and dates as in JSON and ISO-8601. */
    public enum Type {
        INTEGER,
        DECIMAL,
        TEXT,
        BOOLEAN,
        DATE,
        INSTANT,
        CHOICE
    }
}
