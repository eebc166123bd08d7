package org.baobab.platform.job.faces;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One field of a cron expression as far as it can be said in words: all values, every n-th from the first on, a range, or a list.
 *
 * @param values the list, or the two ends of a range
 * @param step of {@link Kind#STEP}, else 0
 */
record CronField(Kind kind, List<Integer> values, int step) {
    private static final List<String> MONTHS =
            List.of("", "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
    private static final List<String> DAYS = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
    private static final String NUMBER = "\\d{1,2}";

    enum Kind {
        ALL,
        STEP,
        RANGE,
        LIST
    }

    static Optional<CronField> number(String written) {
        return read(written, List.of());
    }

    static Optional<CronField> month(String written) {
        return read(written, MONTHS);
    }

    /** Sunday is 0, also where it is written 7. */
    static Optional<CronField> dayOfWeek(String written) {
        return read(written, DAYS)
                .map(field -> new CronField(
                        field.kind(),
                        field.values().stream().map(day -> day % 7).toList(),
                        field.step()));
    }

    boolean isAll() {
        return kind == Kind.ALL;
    }

    boolean isStep() {
        return kind == Kind.STEP;
    }

    boolean isRange() {
        return kind == Kind.RANGE;
    }

    boolean isList() {
        return kind == Kind.LIST;
    }

    boolean isSingle() {
        return kind == Kind.LIST && values.size() == 1;
    }

    int first() {
        return values.getFirst();
    }

    int last() {
        return values.getLast();
    }

    private static Optional<CronField> read(String written, List<String> names) {
        if ("*".equals(written) || "*/1".equals(written)) {
            return Optional.of(new CronField(Kind.ALL, List.of(), 0));
        }
        if (written.matches("\\*/" + NUMBER)) {
            return Optional.of(new CronField(Kind.STEP, List.of(), Integer.parseInt(written.substring(2))));
        }
        boolean range = written.matches("[^-,/]+-[^-,/]+");
        List<Integer> values = new ArrayList<>();
        for (String part : written.split(range ? "-" : ",", -1)) {
            int value = value(part, names);
            if (value < 0) {
                return Optional.empty();
            }
            values.add(value);
        }
        return Optional.of(new CronField(range ? Kind.RANGE : Kind.LIST, List.copyOf(values), 0));
    }

    private static int value(String part, List<String> names) {
        return part.matches(NUMBER) ? Integer.parseInt(part) : names.indexOf(part.toUpperCase(Locale.ROOT));
    }
}
