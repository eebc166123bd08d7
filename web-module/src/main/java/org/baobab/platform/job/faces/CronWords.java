package org.baobab.platform.job.faces;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Says a cron expression as a person would: "tous les jours à 03:00", "toutes les 5 minutes". What has no short words is shown as it is written; nobody is helped
 * by a sentence that is longer than the expression.
 */
final class CronWords {
    private static final int MOST_TIMES = 6;
    private static final int WITH_SECONDS = 6;

    private final Locale locale;
    private final Phrases phrases;

    /** The texts of the page's language, with their values filled in. */
    interface Phrases {
        String of(String key, Object... values);
    }

    CronWords(Locale locale, Phrases phrases) {
        this.locale = locale;
        this.phrases = phrases;
    }

    String say(String cron) {
        String[] fields = cron.strip().split("\\s+");
        Optional<String> words = fields.length == WITH_SECONDS ? seconds(fields) : fiveFields(fields);
        return words.orElseGet(() -> phrases.of("cron.as-written", cron));
    }

    private Optional<String> seconds(String[] fields) {
        boolean onlySeconds = IntStream.range(1, fields.length).allMatch(i -> "*".equals(fields[i]));
        Optional<CronField> second = CronField.number(fields[0]);
        if (onlySeconds && second.filter(CronField::isStep).isPresent()) {
            return Optional.of(phrases.of("cron.seconds", second.get().step()));
        }
        return Optional.empty();
    }

    private Optional<String> fiveFields(String[] fields) {
        if (fields.length != 5) {
            return Optional.empty();
        }
        Optional<CronField> minute = CronField.number(fields[0]);
        Optional<CronField> hour = CronField.number(fields[1]);
        if (minute.isEmpty() || hour.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> days = days(fields[2], fields[4]);
        Optional<String> months = months(fields[3]);
        if (days.isEmpty() || months.isEmpty()) {
            return Optional.empty();
        }
        return times(minute.get(), hour.get())
                .map(times -> phrases.of("cron.daily", days.get(), times))
                .or(() -> interval(minute.get(), hour.get()).map(interval -> often(interval, fields, days.get())))
                .map(words -> months.get().isEmpty() ? words : phrases.of("cron.in-months", words, months.get()));
    }

    private String often(String interval, String[] fields, String days) {
        boolean everyDay = "*".equals(fields[2]) && "*".equals(fields[4]);
        return everyDay ? interval : phrases.of("cron.interval-on", interval, days);
    }

    /** "à 03:00 et 15:00": the times of a day, where they are few. */
    private Optional<String> times(CronField minute, CronField hour) {
        if (!minute.isList() || !hour.isList()) {
            return Optional.empty();
        }
        List<String> times = hour.values().stream()
                .flatMap(each -> minute.values().stream().map(one -> time(each, one)))
                .toList();
        return times.size() > MOST_TIMES ? Optional.empty() : Optional.of(phrases.of("cron.at", joined(times)));
    }

    private Optional<String> interval(CronField minute, CronField hour) {
        if (minute.isAll() && hour.isAll()) {
            return Optional.of(phrases.of("cron.every-minute"));
        }
        if (minute.isStep() && hour.isAll()) {
            return Optional.of(phrases.of("cron.minutes", minute.step()));
        }
        if (minute.isStep() && hour.isRange()) {
            String from = time(hour.first(), 0);
            String to = time(hour.last(), 59);
            return Optional.of(phrases.of("cron.minutes-between", minute.step(), from, to));
        }
        if (!minute.isSingle()) {
            return Optional.empty();
        }
        return Optional.ofNullable(hourly(minute.first(), hour));
    }

    private String hourly(int minute, CronField hour) {
        return switch (hour.kind()) {
            case ALL -> minute == 0 ? phrases.of("cron.every-hour") : phrases.of("cron.hourly-at", two(minute));
            case STEP ->
                minute == 0
                        ? phrases.of("cron.hours", hour.step())
                        : phrases.of("cron.hours-at", hour.step(), time(0, minute));
            case RANGE -> phrases.of("cron.hours-between", time(hour.first(), minute), time(hour.last(), minute));
            case LIST -> null;
        };
    }

    /** Which days, or nothing where day of the month and day of the week are mixed: cron takes either then, and no short words say that. */
    private Optional<String> days(String writtenOfMonth, String writtenOfWeek) {
        Optional<CronField> ofMonth = CronField.number(writtenOfMonth);
        Optional<CronField> ofWeek = CronField.dayOfWeek(writtenOfWeek);
        if (ofMonth.isEmpty()
                || ofWeek.isEmpty()
                || !ofMonth.get().isAll() && !ofWeek.get().isAll()) {
            return Optional.empty();
        }
        return ofMonth.get().isAll() ? weekdays(ofWeek.get()) : daysOfMonth(ofMonth.get());
    }

    private Optional<String> weekdays(CronField days) {
        return switch (days.kind()) {
            case ALL -> Optional.of(phrases.of("cron.every-day"));
            case RANGE -> Optional.of(phrases.of("cron.weekdays", day(days.first()), day(days.last())));
            case LIST ->
                Optional.of(phrases.of(
                        "cron.on-weekday",
                        joined(days.values().stream().map(this::day).toList())));
            case STEP -> Optional.empty();
        };
    }

    private Optional<String> daysOfMonth(CronField days) {
        return switch (days.kind()) {
            case LIST -> {
                List<String> numbers = days.values().stream()
                        .map(day -> day == 1 ? phrases.of("cron.first") : String.valueOf(day))
                        .toList();
                yield Optional.of(phrases.of(days.isSingle() ? "cron.on-day" : "cron.on-days", joined(numbers)));
            }
            case RANGE -> Optional.of(phrases.of("cron.between-days", days.first(), days.last()));
            case STEP -> Optional.of(phrases.of("cron.day-step", days.step()));
            case ALL -> Optional.empty();
        };
    }

    /** Empty words for every month. */
    private Optional<String> months(String written) {
        return CronField.month(written).flatMap(months -> switch (months.kind()) {
            case ALL -> Optional.of("");
            case LIST ->
                Optional.of(joined(months.values().stream().map(this::month).toList()));
            case RANGE -> Optional.of(phrases.of("cron.month-range", month(months.first()), month(months.last())));
            case STEP -> Optional.empty();
        });
    }

    private String day(int number) {
        return DayOfWeek.of(number == 0 ? 7 : number).getDisplayName(TextStyle.FULL, locale);
    }

    private String month(int number) {
        return number < 1 || number > 12
                ? String.valueOf(number)
                : Month.of(number).getDisplayName(TextStyle.FULL, locale);
    }

    private String joined(List<String> words) {
        return words.size() == 1
                ? words.getFirst()
                : phrases.of("cron.and", String.join(", ", words.subList(0, words.size() - 1)), words.getLast());
    }

    private static String time(int hour, int minute) {
        return two(hour) + ":" + two(minute);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
