package org.baobab.platform.job;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * When something is due, as crontab(5) has it: minute, hour, day of the month, month, day of the week. Where both days are restricted, either will do; a field
 * that begins with a star, {@code *}{@code /2} as well, restricts nothing in this sense, so that then both must hold.
 *
 * <p>Clocks that are put forward or back: a time that does not exist is due at the next that does, one that comes twice is due the first time only. What is due
 * in every hour follows the time that passes instead, as cron has it: there is no hour without it, and none too many.
 */
public final class CronExpression {
    static final int LONGEST = 400;

    private static final int FIELDS = 5;
    private static final String BLANKS = "[\\s\\u00A0\\u2007\\u202F]+";
    private static final long EVERY_HOUR = (1L << 24) - 1;

    private final String text;
    private final long seconds;
    private final long minutes;
    private final long hours;
    private final long days;
    private final long months;
    private final long weekdays;
    private final boolean eitherDay;

    private CronExpression(String text, String[] fields) {
        int first = fields.length - FIELDS;
        this.text = text;
        this.seconds = first == 0 ? 1 : CronField.SECOND.parse(fields[0]);
        this.minutes = CronField.MINUTE.parse(fields[first]);
        this.hours = CronField.HOUR.parse(fields[first + 1]);
        this.days = CronField.DAY.parse(fields[first + 2]);
        this.months = CronField.MONTH.parse(fields[first + 3]);
        this.weekdays = CronField.WEEKDAY.parse(fields[first + 4]);
        this.eitherDay = !fields[first + 2].startsWith("*") && !fields[first + 4].startsWith("*");
    }

    /** @throws CronException for anything but five fields that cron would take */
    public static CronExpression parse(String fiveFields) {
        return parse(fiveFields, FIELDS);
    }

    /** Also with seconds in front, which only whoever writes the table itself can ask for. */
    static CronExpression ofTable(String written) {
        return parse(written, FIELDS + 1);
    }

    private static CronExpression parse(String written, int mostFields) {
        String stripped = written == null ? "" : written.replaceAll("^" + BLANKS + "|" + BLANKS + "$", "");
        String[] fields = stripped.isEmpty() ? new String[0] : stripped.split(BLANKS);
        if (fields.length < FIELDS || fields.length > mostFields || stripped.length() > LONGEST) {
            throw new CronException("cron.fields", Map.of("found", fields.length));
        }
        return new CronExpression(String.join(" ", fields).toUpperCase(Locale.ROOT), fields);
    }

    /** The first moment after this one; empty if there is no such day, as the 31st of February. */
    public Optional<Instant> next(Instant after, ZoneId zone) {
        if (!everComes()) {
            return Optional.empty();
        }
        ZoneRules rules = zone.getRules();
        return Optional.of(hours == EVERY_HOUR ? nextAsTimePasses(after, rules) : nextByTheClock(after, rules));
    }

    /** Whether there is a day for it in any year. */
    public boolean everComes() {
        return eitherDay
                || IntStream.rangeClosed(1, 12)
                        .filter(month -> has(months, month))
                        .anyMatch(month -> Long.numberOfTrailingZeros(days)
                                <= Month.of(month).maxLength());
    }

    private Instant nextByTheClock(Instant after, ZoneRules rules) {
        LocalDateTime local = LocalDateTime.ofInstant(after, rules.getOffset(after));
        Instant due;
        do {
            local = next(local);
            ZoneOffsetTransition jump = rules.getTransition(local);
            due = jump != null && jump.isGap()
                    ? jump.getInstant()
                    : local.toInstant(rules.getValidOffsets(local).getFirst());
        } while (!due.isAfter(after));
        return due;
    }

    private Instant nextAsTimePasses(Instant after, ZoneRules rules) {
        ZoneOffset offset = rules.getOffset(after);
        ZoneOffsetTransition jump = rules.nextTransition(after);
        Instant due = next(LocalDateTime.ofInstant(after, offset)).toInstant(offset);
        while (jump != null && !due.isBefore(jump.getInstant())) {
            offset = jump.getOffsetAfter();
            // The first moment after the jump may be due as well.
            due = next(jump.getDateTimeAfter().minusSeconds(1)).toInstant(offset);
            jump = rules.nextTransition(jump.getInstant());
        }
        return due;
    }

    private LocalDateTime next(LocalDateTime after) {
        LocalDateTime from = after.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        LocalDate date = from.toLocalDate();
        if (isDue(date)) {
            Optional<LocalTime> today = atOrAfter(from.toLocalTime());
            if (today.isPresent()) {
                return date.atTime(today.get());
            }
        }
        do {
            date = has(months, date.getMonthValue())
                    ? date.plusDays(1)
                    : date.plusMonths(1).withDayOfMonth(1);
        } while (!isDue(date));
        return date.atTime(atOrAfter(LocalTime.MIN).orElseThrow());
    }

    private Optional<LocalTime> atOrAfter(LocalTime from) {
        for (int hour = first(hours, from.getHour()); hour >= 0; hour = first(hours, hour + 1)) {
            boolean thisHour = hour == from.getHour();
            for (int minute = first(minutes, thisHour ? from.getMinute() : 0);
                    minute >= 0;
                    minute = first(minutes, minute + 1)) {
                boolean thisMinute = thisHour && minute == from.getMinute();
                int second = first(seconds, thisMinute ? from.getSecond() : 0);
                if (second >= 0) {
                    return Optional.of(LocalTime.of(hour, minute, second));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isDue(LocalDate date) {
        boolean day = has(days, date.getDayOfMonth());
        boolean weekday = has(weekdays, date.getDayOfWeek().getValue() % 7);
        return has(months, date.getMonthValue()) && (eitherDay ? day || weekday : day && weekday);
    }

    /** The first value from this one on, or -1. */
    private static int first(long bits, int from) {
        long rest = from >= Long.SIZE ? 0 : bits >>> from << from;
        return rest == 0 ? -1 : Long.numberOfTrailingZeros(rest);
    }

    private static boolean has(long bits, int value) {
        return (bits >>> value & 1) == 1;
    }

    /** In words, in French or English: "tous les jours à 03:00". */
    public String describe(Locale locale) {
        return new CronWords(locale).describe(this);
    }

    int[] seconds() {
        return values(seconds);
    }

    int[] minutes() {
        return values(minutes);
    }

    int[] hours() {
        return values(hours);
    }

    int[] days() {
        return values(days);
    }

    int[] months() {
        return values(months);
    }

    /** From 0, which is Sunday. */
    int[] weekdays() {
        return values(weekdays);
    }

    boolean isEitherDay() {
        return eitherDay;
    }

    private static int[] values(long bits) {
        return IntStream.range(0, Long.SIZE).filter(value -> has(bits, value)).toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CronExpression expression && expression.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** As it was written, with single blanks and names in capitals. */
    @Override
    public String toString() {
        return text;
    }
}
