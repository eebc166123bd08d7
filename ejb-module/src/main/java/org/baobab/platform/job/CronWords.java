package org.baobab.platform.job;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Says in one language when a cron expression is due. */
final class CronWords {
    private static final String BUNDLE = "org.baobab.platform.job.cron";

    /** Never the language of the machine: French is the root. */
    private static final Control FRENCH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** More times of the day than these are told as a rule, not one by one. */
    private static final int MOST_TIMES = 6;

    private final ResourceBundle words;

    CronWords(Locale locale) {
        words = ResourceBundle.getBundle(BUNDLE, locale, CronWords.class.getClassLoader(), FRENCH_IS_ROOT);
    }

    String describe(CronExpression cron) {
        int[] minutes = cron.minutes();
        int[] hours = cron.hours();
        boolean times = hours.length < 24 && minutes.length * hours.length <= MOST_TIMES && !isRhythm(hours, 24);
        String days = days(cron);
        String said;
        if (times) {
            said = text(
                    "day-and-time", "day", days.isEmpty() ? text("day.every") : days, "time", times(minutes, hours));
        } else {
            String rhythm = rhythm(minutes, hours);
            said = days.isEmpty() ? rhythm : text("rhythm-and-day", "day", days, "time", rhythm);
        }
        return withSeconds(cron.seconds(), said, minutes.length == 60 && hours.length == 24 && days.isEmpty());
    }

    private String withSeconds(int[] seconds, String said, boolean always) {
        if (seconds.length == 1 && seconds[0] == 0) {
            return said;
        }
        String rhythm = seconds.length == 60
                ? text("second.every")
                : isRhythm(seconds, 60)
                        ? text("second.step", "n", step(seconds))
                        : text("second.list", "list", list(seconds, Integer::toString));
        return always ? rhythm : text("seconds-and-rest", "seconds", rhythm, "rest", said);
    }

    private String times(int[] minutes, int[] hours) {
        List<String> all = Arrays.stream(hours)
                .boxed()
                .flatMap(hour -> Arrays.stream(minutes).mapToObj(minute -> time(hour, minute)))
                .toList();
        return list(all.stream().map(time -> text("time", "time", time)).toList());
    }

    private String rhythm(int[] minutes, int[] hours) {
        if (minutes.length > 1) {
            String within = minutes.length == 60
                    ? text("minute.every")
                    : isRhythm(minutes, 60)
                            ? text("minute.step", "n", step(minutes))
                            : text("minute.list", "list", list(minutes, Integer::toString));
            return hours.length == 24 ? within : text("rhythm-and-hours", "rhythm", within, "hours", hours(hours));
        }
        int minute = minutes[0];
        if (hours.length == 24) {
            return minute == 0 ? text("hour.every") : text("hour.every-at", "minute", minute);
        }
        if (isRhythm(hours, 24)) {
            return minute == 0
                    ? text("hour.step", "n", step(hours))
                    : text("hour.step-at", "n", step(hours), "minute", minute);
        }
        return isRun(hours)
                ? text("hour.from-to", "from", time(hours[0], minute), "to", time(hours[hours.length - 1], minute))
                : times(minutes, hours);
    }

    private String hours(int[] hours) {
        return isRun(hours)
                ? text("hours.from-to", "from", time(hours[0], 0), "to", time(hours[hours.length - 1], 59))
                : text("hours.list", "list", list(hours, Integer::toString));
    }

    /** Empty for all days of the year. */
    private String days(CronExpression cron) {
        boolean anyDay = cron.days().length == 31;
        boolean anyWeekday = cron.weekdays().length == 7;
        boolean anyMonth = cron.months().length == 12;
        if (cron.isEitherDay() ? anyDay || anyWeekday : anyDay && anyWeekday) {
            return anyMonth ? "" : text("day.every-in", "months", months(cron));
        }
        if (anyWeekday && !anyMonth && cron.months().length == 1) {
            return text("date.one-month", "days", monthDays(cron), "month", text("month." + cron.months()[0]));
        }
        String said = anyDay ? weekdays(cron) : text("date", "days", monthDays(cron));
        if (!anyDay && !anyWeekday) {
            said = text(cron.isEitherDay() ? "day.either" : "day.both", "date", said, "weekday", weekdays(cron));
        }
        return anyMonth ? said : text("day-and-months", "day", said, "months", months(cron));
    }

    private String monthDays(CronExpression cron) {
        int[] days = cron.days();
        if (isRun(days)) {
            return text("date.from-to", "from", ordinal(days[0]), "to", ordinal(days[days.length - 1]));
        }
        return list(days, day -> text("date.one", "day", ordinal(day)));
    }

    private String weekdays(CronExpression cron) {
        int[] week = Arrays.stream(cron.weekdays())
                .map(day -> day == 0 ? 7 : day)
                .sorted()
                .toArray();
        if (isRun(week)) {
            return text("weekday.from-to", "from", weekday(week[0]), "to", weekday(week[week.length - 1]));
        }
        return text("weekday.list", "list", list(week, day -> text("weekday.one", "weekday", weekday(day))));
    }

    private String months(CronExpression cron) {
        return list(cron.months(), month -> text("in-month", "month", text("month." + month)));
    }

    private String weekday(int day) {
        return text("weekday." + day);
    }

    private String ordinal(int day) {
        String own = "ordinal." + day;
        return words.containsKey(own) ? text(own) : text("ordinal", "n", day);
    }

    private static String time(int hour, int minute) {
        return "%02d:%02d".formatted(hour, minute);
    }

    /** Whether these are 0 and then every so many up to the end, without a shorter step where it begins again. */
    private static boolean isRhythm(int[] values, int round) {
        return values.length > 1
                && values.length < round
                && values[0] == 0
                && values[1] * values.length == round
                && IntStream.range(0, values.length).allMatch(i -> values[i] == i * values[1]);
    }

    private static int step(int[] values) {
        return values[1];
    }

    /** Three or more without a gap. */
    private static boolean isRun(int[] values) {
        return values.length > 2 && values[values.length - 1] - values[0] == values.length - 1;
    }

    private String list(int[] values, IntFunction<String> word) {
        return list(Arrays.stream(values).mapToObj(word).toList());
    }

    private String list(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.getFirst()
                : text("and", "before", String.join(", ", parts.subList(0, last)), "last", parts.get(last));
    }

    private String text(String key, Object... values) {
        String text = words.getString(key);
        for (int i = 0; i < values.length; i += 2) {
            text = text.replace("{" + values[i] + "}", String.valueOf(values[i + 1]));
        }
        return text;
    }
}
