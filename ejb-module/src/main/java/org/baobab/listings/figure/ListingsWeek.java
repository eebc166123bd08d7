package org.baobab.listings.figure;

import java.util.List;

/**
 * What happened to the listings of an organisation in a week.
 *
 * @param added written in the week
 * @param published seen by everybody as the week ends
 * @param best those with the most contacts, and views where they have as many
 */
record ListingsWeek(long added, long published, List<DayFigures> days, List<Best> best) {
    record Best(String title, long views, long contacts) {}

    boolean isNothing() {
        return added == 0 && days.stream().allMatch(day -> day.views() + day.contacts() + day.favorites() == 0);
    }

    long views() {
        return days.stream().mapToLong(DayFigures::views).sum();
    }

    long contacts() {
        return days.stream().mapToLong(DayFigures::contacts).sum();
    }

    long favorites() {
        return days.stream().mapToLong(DayFigures::favorites).sum();
    }
}
