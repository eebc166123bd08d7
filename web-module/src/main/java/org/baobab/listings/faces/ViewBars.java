package org.baobab.listings.faces;

import java.util.List;
import org.baobab.listings.figure.DayFigures;

/**
 * The views of a few days in the smallest shape that still tells something, for the tag {@code b:spark}; contacts hang below the line. The numbers beside it say
 * the same.
 */
public record ViewBars(
        long views, long contacts, long favorites, int width, int height, int base, String risen, String fallen) {
    private static final int STEP = 9;
    private static final int BAR = 7;
    private static final int HEIGHT = 28;
    private static final int BELOW = 7;

    static ViewBars of(List<DayFigures> days) {
        int base = HEIGHT - BELOW;
        long most = days.stream().mapToLong(DayFigures::views).max().orElse(0);
        StringBuilder risen = new StringBuilder();
        StringBuilder fallen = new StringBuilder();
        for (int i = 0; i < days.size(); i++) {
            DayFigures day = days.get(i);
            if (day.views() > 0) {
                bar(risen, i, base, -(int) Math.max(2, Math.round((double) base * day.views() / most)));
            }
            if (day.contacts() > 0) {
                bar(fallen, i, base + 1, BELOW - 2);
            }
        }
        return new ViewBars(
                days.stream().mapToLong(DayFigures::views).sum(),
                days.stream().mapToLong(DayFigures::contacts).sum(),
                days.stream().mapToLong(DayFigures::favorites).sum(),
                Math.max(1, days.size()) * STEP,
                HEIGHT,
                base,
                risen.toString(),
                fallen.toString());
    }

    public boolean isEmpty() {
        return views + contacts == 0;
    }

    private static void bar(StringBuilder path, int place, int from, int height) {
        path.append("M%d %dv%dh%dv%dz".formatted(place * STEP, from, height, BAR, -height));
    }
}
