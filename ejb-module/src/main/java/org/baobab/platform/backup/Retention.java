package org.baobab.platform.backup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which backups may go: those older than some time, or by grandfather, father and son the newest of each of so many days, weeks and months that have one. Neither
 * rule ever takes the newest one, nor the newest that was proven to restore.
 */
sealed interface Retention {
    /** @param kept a backup at most so old */
    record ByAge(Duration kept) implements Retention {
        @Override
        public Set<Kept> keep(List<Kept> newestFirst, Instant now, ZoneId zone) {
            Instant oldest = now.minus(kept);
            Set<Kept> stay = new HashSet<>(newestFirst);
            stay.removeIf(backup -> backup.createdAt().isBefore(oldest));
            return stay;
        }
    }

    /** Days, ISO weeks and months are those of the server's time zone, and only those with a backup count. */
    record Generations(int days, int weeks, int months) implements Retention {
        @Override
        public Set<Kept> keep(List<Kept> newestFirst, Instant now, ZoneId zone) {
            Set<Kept> stay = new HashSet<>();
            newestOfEach(newestFirst, days, zone, date -> date, stay);
            newestOfEach(newestFirst, weeks, zone, Generations::week, stay);
            newestOfEach(newestFirst, months, zone, YearMonth::from, stay);
            return stay;
        }

        private static void newestOfEach(
                List<Kept> newestFirst, int most, ZoneId zone, Function<LocalDate, Object> period, Set<Kept> stay) {
            Set<Object> periods = new HashSet<>();
            for (Kept backup : newestFirst) {
                Object its = period.apply(LocalDate.ofInstant(backup.createdAt(), zone));
                if (periods.size() < most && periods.add(its)) {
                    stay.add(backup);
                }
            }
        }

        private static Object week(LocalDate date) {
            return date.get(IsoFields.WEEK_BASED_YEAR) * 100 + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        }
    }

    /** @param verified whether it was proven to restore */
    record Kept(String id, Instant createdAt, boolean verified) {}

    Pattern AGE = Pattern.compile("(\\d{1,5})d");
    Pattern GENERATIONS = Pattern.compile("gfs:(\\d{1,3}),(\\d{1,3}),(\\d{1,3})");

    /** Empty for what is no rule. */
    static Optional<Retention> parse(String text) {
        Matcher age = AGE.matcher(text);
        if (age.matches() && number(age, 1) > 0) {
            return Optional.of(new ByAge(Duration.ofDays(number(age, 1))));
        }
        Matcher generations = GENERATIONS.matcher(text);
        if (generations.matches() && number(generations, 1) > 0) {
            return Optional.of(new Generations(number(generations, 1), number(generations, 2), number(generations, 3)));
        }
        return Optional.empty();
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    Set<Kept> keep(List<Kept> newestFirst, Instant now, ZoneId zone);

    /** What may go, oldest first. */
    default List<Kept> expired(List<Kept> backups, Instant now, ZoneId zone) {
        List<Kept> newestFirst = backups.stream()
                .sorted(Comparator.comparing(Kept::createdAt)
                        .thenComparing(Kept::id)
                        .reversed())
                .toList();
        Set<Kept> stay = new HashSet<>(keep(newestFirst, now, zone));
        newestFirst.stream().findFirst().ifPresent(stay::add);
        newestFirst.stream().filter(Kept::verified).findFirst().ifPresent(stay::add);
        return newestFirst.reversed().stream()
                .filter(backup -> !stay.contains(backup))
                .toList();
    }
}
