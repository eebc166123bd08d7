package org.baobab.listings.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts what people do with listings, and says how much it was. It knows no rights: whoever shows figures has seen to it that the listings are the reader's. */
@ApplicationScoped
public class Figures {
    @Inject
    FigureBook book;

    @Inject
    FigureRows rows;

    /** Costs no more than an addition in memory; what no listing has is forgotten later. */
    public void count(UUID listingId, FigureKind kind) {
        book.count(listingId, kind);
    }

    /** One entry for each day, both ends included, the oldest first. Today's still grow. */
    public List<DayFigures> of(UUID listingId, LocalDate from, LocalDate to) {
        return byDay(rows.of(List.of(listingId), from, to), from, to);
    }

    /** The same of many listings together. */
    public List<DayFigures> ofAll(Collection<UUID> listings, LocalDate from, LocalDate to) {
        return byDay(rows.of(listings, from, to), from, to);
    }

    /** The same for each of many listings, by one question. */
    public Map<UUID, List<DayFigures>> ofEach(Collection<UUID> listings, LocalDate from, LocalDate to) {
        Map<UUID, List<Count>> found =
                rows.of(listings, from, to).stream().collect(Collectors.groupingBy(Count::listingId));
        return listings.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), id -> byDay(found.getOrDefault(id, List.of()), from, to)));
    }

    /** Sums for each listing; those without any are {@link FigureTotals#NONE}. */
    public Map<UUID, FigureTotals> totals(Collection<UUID> listings, LocalDate from, LocalDate to) {
        Map<UUID, FigureTotals> totals = new HashMap<>();
        listings.forEach(id -> totals.put(id, FigureTotals.NONE));
        rows.of(listings, from, to).stream()
                .collect(Collectors.groupingBy(Count::listingId))
                .forEach((id, counts) -> totals.put(id, FigureTotals.of(counts)));
        return totals;
    }

    /** The day that is being counted, in the time zone of all figures. */
    public LocalDate today() {
        return book.today();
    }

    static List<DayFigures> byDay(List<Count> counts, LocalDate from, LocalDate to) {
        Map<LocalDate, DayFigures> days = new LinkedHashMap<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> days.put(day, DayFigures.NOTHING.on(day)));
        counts.forEach(
                count -> days.computeIfPresent(count.day(), (day, sum) -> sum.plus(count.kind(), count.number())));
        return List.copyOf(days.values());
    }
}
