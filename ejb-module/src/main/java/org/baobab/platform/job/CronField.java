package org.baobab.platform.job;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may stand in one place of a cron expression, and its values as the bits of a number. */
enum CronField {
    SECOND(0, 59, List.of()),
    MINUTE(0, 59, List.of()),
    HOUR(0, 23, List.of()),
    DAY(1, 31, List.of()),
    MONTH(1, 12, List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")),
    /** Sunday is 0 and also 7. */
    WEEKDAY(0, 7, List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));

    private static final Pattern ITEM =
            Pattern.compile("(?:(?<all>\\*)|(?<low>\\w{1,3})(?:-(?<high>\\w{1,3}))?)(?:/(?<step>\\d{1,2}))?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final int SUNDAY_AT_THE_END = 7;
    private static final int LONGEST_SHOWN = 40;

    private final int least;
    private final int most;
    private final List<String> names;

    CronField(int least, int most, List<String> names) {
        this.least = least;
        this.most = most;
        this.names = names;
    }

    /** @throws CronException for anything that does not belong here */
    long parse(String text) {
        long bits = 0;
        for (String item : text.split(",", -1)) {
            bits |= item(item, text);
        }
        return this == WEEKDAY ? withOneSunday(bits) : bits;
    }

    private long item(String item, String whole) {
        Matcher parts = ITEM.matcher(item);
        if (!parts.matches()) {
            throw fault(whole);
        }
        boolean all = parts.group("all") != null;
        boolean range = parts.group("high") != null;
        int low = all ? least : value(parts.group("low"), whole);
        int high = all ? most : range ? end(low, parts.group("high"), whole) : low;
        String written = parts.group("step");
        int step = written == null ? 1 : Integer.parseInt(written);
        // 5/15 means one thing here and another there, and cron itself takes it for 5.
        boolean stepAlone = written != null && !all && !range;
        if (low > high || step < 1 || step > most || stepAlone) {
            throw fault(whole);
        }
        long bits = 0;
        for (int value = low; value <= high; value += step) {
            bits |= 1L << value;
        }
        return bits;
    }

    /** Of a range: FRI-SUN ends with the week, not before it began. */
    private int end(int low, String text, String whole) {
        int high = value(text, whole);
        boolean sunday =
                this == WEEKDAY && high == 0 && low > 0 && !NUMBER.matcher(text).matches();
        return sunday ? SUNDAY_AT_THE_END : high;
    }

    private int value(String text, String whole) {
        int value = NUMBER.matcher(text).matches() ? Integer.parseInt(text) : named(text);
        if (value < least || value > most) {
            throw fault(whole);
        }
        return value;
    }

    private int named(String text) {
        int place = names.indexOf(text.toUpperCase(Locale.ROOT));
        return place < 0 ? -1 : place + least;
    }

    private static long withOneSunday(long bits) {
        long sunday = bits >> SUNDAY_AT_THE_END & 1;
        return bits & ~(1L << SUNDAY_AT_THE_END) | sunday;
    }

    private CronException fault(String part) {
        String shown = part.length() <= LONGEST_SHOWN ? part : part.substring(0, LONGEST_SHOWN) + "…";
        return new CronException("cron." + name().toLowerCase(Locale.ROOT), Map.of("part", shown));
    }
}
