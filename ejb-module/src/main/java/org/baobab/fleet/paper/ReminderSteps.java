package org.baobab.fleet.paper;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When people are reminded of an end: once at each distance. Whoever wrote a paper down late hears of it at the nearest distance that is not past yet.
 *
 * @param days before the end, the smallest first
 */
record ReminderSteps(List<Integer> days) {
    int farthest() {
        return days.getLast();
    }

    /**
     * The distance to be told now; empty where it was told, is not there yet, or the end is past.
     *
     * @param told the last one that was told; null for none
     */
    Optional<Integer> due(LocalDate end, LocalDate today, Integer told) {
        long left = ChronoUnit.DAYS.between(today, end);
        if (left < 0) {
            return Optional.empty();
        }
        return days.stream().filter(step -> left <= step).findFirst().filter(step -> told == null || step < told);
    }
}
