package org.baobab.platform.job.faces;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baobab.platform.job.UpcomingRun;

/**
 * What is due in the next seven days, day by day. A job that comes so often that it would fill every day is named once for the whole week.
 *
 * @param often names of jobs that come more than {@value #MOST_A_DAY} times a day
 */
public record WeekAhead(List<Day> days, List<String> often) {
    static final int DAYS = 7;
    static final int MOST_A_DAY = 4;

    /** @param today whether it is the day that is now */
    public record Day(LocalDate date, boolean today, List<Due> runs) {}

    public record Due(LocalTime time, Instant at, String job) {}

    static WeekAhead of(List<UpcomingRun> upcoming, LocalDate today, ZoneId zone) {
        Set<String> often = often(upcoming, zone);
        Map<LocalDate, List<Due>> byDay = new TreeMap<>();
        upcoming.stream().filter(each -> !often.contains(each.job())).forEach(each -> {
            LocalDate date = LocalDate.ofInstant(each.at(), zone);
            LocalTime time = LocalTime.ofInstant(each.at(), zone).truncatedTo(ChronoUnit.MINUTES);
            byDay.computeIfAbsent(date, day -> new ArrayList<>()).add(new Due(time, each.at(), each.job()));
        });
        byDay.values().forEach(runs -> runs.sort(Comparator.comparing(Due::at).thenComparing(Due::job)));
        List<Day> days = today.datesUntil(today.plusDays(DAYS))
                .map(date -> new Day(date, date.equals(today), byDay.getOrDefault(date, List.of())))
                .toList();
        return new WeekAhead(days, often.stream().sorted().toList());
    }

    public boolean isEmpty() {
        return often.isEmpty() && days.stream().allMatch(day -> day.runs().isEmpty());
    }

    private record JobDay(String job, LocalDate date) {}

    private static Set<String> often(List<UpcomingRun> upcoming, ZoneId zone) {
        return upcoming.stream()
                .collect(Collectors.groupingBy(
                        each -> new JobDay(each.job(), LocalDate.ofInstant(each.at(), zone)), Collectors.counting()))
                .entrySet()
                .stream()
                .filter(entry -> entry.getValue() > MOST_A_DAY)
                .map(entry -> entry.getKey().job())
                .collect(Collectors.toSet());
    }
}
