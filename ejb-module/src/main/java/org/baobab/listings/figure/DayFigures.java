package org.baobab.listings.figure;

import java.time.LocalDate;

/** One day of one listing, or of many together. */
public record DayFigures(LocalDate day, long views, long contacts, long favorites) {
    static final DayFigures NOTHING = new DayFigures(LocalDate.EPOCH, 0, 0, 0);

    DayFigures on(LocalDate other) {
        return new DayFigures(other, views, contacts, favorites);
    }

    DayFigures plus(FigureKind kind, long count) {
        return new DayFigures(
                day,
                views + (kind == FigureKind.VIEW ? count : 0),
                contacts + (kind.isContact() ? count : 0),
                favorites + (kind == FigureKind.FAVORITE ? count : 0));
    }
}
