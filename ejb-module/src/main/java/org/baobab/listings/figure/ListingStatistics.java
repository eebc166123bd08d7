package org.baobab.listings.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.platform.kernel.RuleViolationException;

/** Figures for those who may edit the listing. */
@ApplicationScoped
public class ListingStatistics {
    /** From so many days ago, where nobody says otherwise. */
    public static final int USUAL_DAYS = 30;

    public static final int MOST_DAYS = 366;

    @Inject
    Listings listings;

    @Inject
    Figures figures;

    @Inject
    FigureRows rows;

    /**
     * @param from null for thirty days up to the last one
     * @param to null for today
     */
    public Statistics of(UUID listingId, LocalDate from, LocalDate to) {
        ListingView listing = listings.require(listingId);
        LocalDate last = to == null ? figures.today() : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        require(first, last);
        FigureTotals totals = figures.totals(List.of(listing.id()), first, last).get(listing.id());
        return new Statistics(listing.id(), first, last, totals, figures.of(listing.id(), first, last));
    }

    /** What a listing of the same advertiser has in the same time on the average: of those that were seen at all. */
    public Mean mean(UUID listingId, LocalDate from, LocalDate to) {
        ListingView listing = listings.require(listingId);
        require(from, to);
        return rows.mean(listing.advertiser().id(), from, to);
    }

    /** Sums over the last days, today included, for listings that the caller was given by the service of listings. */
    public Map<UUID, List<DayFigures>> lastDays(List<ListingView> shown, int days) {
        LocalDate today = figures.today();
        return figures.ofEach(shown.stream().map(ListingView::id).toList(), today.minusDays(days - 1L), today);
    }

    /** The day that is being counted. */
    public LocalDate today() {
        return figures.today();
    }

    private static void require(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new RuleViolationException("from", "period.reversed");
        }
        if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new RuleViolationException("from", "period.long", Map.of("most", MOST_DAYS));
        }
    }

    /**
     * What one listing has on the average.
     *
     * @param listings of how many
     */
    public record Mean(int listings, double views, double contacts, double favorites) {}
}
