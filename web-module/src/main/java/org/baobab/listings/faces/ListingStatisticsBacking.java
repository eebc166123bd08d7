package org.baobab.listings.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.function.ToLongFunction;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.figure.DayFigures;
import org.baobab.listings.figure.ListingStatistics;
import org.baobab.listings.figure.ListingStatistics.Mean;
import org.baobab.listings.figure.Statistics;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.chart.LineChart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;

/** How a listing does: day by day, in sums, and beside the others of its advertiser. */
@Named
@RequestScoped
public class ListingStatisticsBacking {
    private static final List<Integer> PERIODS = List.of(7, 30, 90, 365);

    @Inject
    Listings listings;

    @Inject
    ListingStatistics service;

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Preferences preferences;

    private String id;
    private Integer days;
    private ListingView listing;
    private Statistics statistics;
    private Mean mean;

    public void load() {
        listing = listings.require(key());
        LocalDate today = service.today();
        LocalDate from = today.minusDays(getDays() - 1L);
        statistics = service.of(listing.id(), from, today);
        mean = service.mean(listing.id(), from, today);
    }

    private UUID key() {
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Listing", id);
        }
    }

    public Chart getViewsPlot() {
        return LineChart.of(text("stat.views.plot"), names(), series("stat.views", DayFigures::views));
    }

    public Chart getContactsPlot() {
        return BarChart.timeline(
                text("stat.contacts.plot"),
                names(),
                series("stat.contacts", DayFigures::contacts),
                series("stat.favorites", DayFigures::favorites));
    }

    private List<String> names() {
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d/M", preferences.getLocale());
        return statistics.days().stream().map(each -> day.format(each.day())).toList();
    }

    private Series series(String key, ToLongFunction<DayFigures> number) {
        return new Series(
                text(key),
                statistics.days().stream().<Number>map(number::applyAsLong).toList());
    }

    /** As "12 in the mean of your 8 listings", or nothing where there is only this one. */
    public String beside(double usual) {
        return mean.listings() < 2
                ? ""
                : texts.of(
                        MyListingWords.BUNDLE,
                        "stat.mean",
                        amounts.number(Math.round(usual * 10) / 10.0),
                        mean.listings());
    }

    private String text(String key) {
        return texts.of(MyListingWords.BUNDLE, key);
    }

    public ListingView getListing() {
        return listing;
    }

    public Statistics getStatistics() {
        return statistics;
    }

    public Mean getMean() {
        return mean;
    }

    public List<Integer> getPeriods() {
        return PERIODS;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    /** Any other number in the address shows the usual days. */
    public Integer getDays() {
        return days != null && PERIODS.contains(days) ? days : Integer.valueOf(ListingStatistics.USUAL_DAYS);
    }

    public void setDays(Integer given) {
        days = given;
    }
}
