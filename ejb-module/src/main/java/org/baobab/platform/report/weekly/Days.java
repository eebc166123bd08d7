package org.baobab.platform.report.weekly;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.baobab.platform.chart.Series;

/** Sums by the days of a week. */
final class Days {
    private Days() {}

    /** One number a day, zero where nothing was. */
    static <T> Series series(
            String name, ReportWeek week, Collection<T> counted, Function<T, LocalDate> day, ToLongFunction<T> number) {
        Map<LocalDate, Long> sums =
                counted.stream().collect(Collectors.groupingBy(day, Collectors.summingLong(number)));
        List<Number> values = week.days().stream()
                .<Number>map(each -> sums.getOrDefault(each, 0L))
                .toList();
        return new Series(name, values);
    }

    static <T> long sum(Collection<T> counted, ToLongFunction<T> number) {
        return counted.stream().mapToLong(number).sum();
    }

    static boolean isNothing(Series series) {
        return series.values().stream().allMatch(number -> number.longValue() == 0);
    }
}
