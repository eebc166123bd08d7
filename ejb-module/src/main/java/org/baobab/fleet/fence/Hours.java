package org.baobab.fleet.fence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * The hours of a zone, as numbers.
 *
 * @param days one bit each, Monday's is 1
 * @param from minute of the day
 * @param until minute of the day, exclusive; no later than {@code from} is the next day
 */
public record Hours(int days, int from, int until) {
    private static final int MINUTES = 60;
    private static final int WEEK = 7;

    static Hours of(FenceHours said) {
        int days = 0;
        for (DayOfWeek day : said.days()) {
            days |= bit(day);
        }
        return new Hours(days, minute(said.from()), minute(said.to()));
    }

    FenceHours said() {
        Set<DayOfWeek> chosen = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (isOn(day)) {
                chosen.add(day);
            }
        }
        return new FenceHours(chosen, clock(from), clock(until));
    }

    /** The function {@code fleet_in_hours} says the same. */
    public boolean cover(LocalDateTime local) {
        int minute = local.getHour() * MINUTES + local.getMinute();
        DayOfWeek today = local.getDayOfWeek();
        if (from < until) {
            return isOn(today) && minute >= from && minute < until;
        }
        return isOn(today) && minute >= from || isOn(today.minus(1)) && minute < until;
    }

    /** When those hours began that cover a moment; null where they are always. */
    LocalDateTime beginOf(LocalDateTime covered) {
        LocalDate day = covered.toLocalDate();
        boolean sinceToday = isOn(day.getDayOfWeek()) && covered.getHour() * MINUTES + covered.getMinute() >= from;
        LocalDate first = sinceToday ? day : day.minusDays(1);
        for (int back = 0; back < WEEK; back++) {
            if (!touches(first.minusDays(1))) {
                return first.atStartOfDay().plusMinutes(from);
            }
            first = first.minusDays(1);
        }
        return null;
    }

    /** When those hours end that cover a moment; null where they are always. */
    LocalDateTime endOf(LocalDateTime covered) {
        LocalDateTime begin = beginOf(covered);
        if (begin == null) {
            return null;
        }
        LocalDate last = begin.toLocalDate();
        while (touches(last)) {
            last = last.plusDays(1);
        }
        return (from < until ? last : last.plusDays(1)).atStartOfDay().plusMinutes(until);
    }

    /** Whether those of the day go over into those of the next. */
    private boolean touches(LocalDate day) {
        return from == until && isOn(day.getDayOfWeek()) && isOn(day.plusDays(1).getDayOfWeek());
    }

    private boolean isOn(DayOfWeek day) {
        return (days & bit(day)) != 0;
    }

    private static int bit(DayOfWeek day) {
        return 1 << (day.getValue() - 1);
    }

    private static int minute(String clock) {
        return Integer.parseInt(clock.substring(0, 2)) * MINUTES + Integer.parseInt(clock.substring(3));
    }

    private static String clock(int minute) {
        return String.format(Locale.ROOT, "%02d:%02d", minute / MINUTES, minute % MINUTES);
    }
}
