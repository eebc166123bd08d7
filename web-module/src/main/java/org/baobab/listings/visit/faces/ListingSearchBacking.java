package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baobab.listings.Amenity;
import org.baobab.listings.ListingSettings;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.listings.answer.ListingAnswers;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.listings.finding.SearchSort;
import org.baobab.platform.money.ExchangeRateView;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.web.cache.PublicAnswer;

/** What was found for what the address asks, and the ways on from there. */
@Named("listingSearchPage")
@RequestScoped
public class ListingSearchBacking {
    /** What makes an address one of countless others, which search engines need not know. */
    private static final Set<String> ONE_OF_MANY = Set.of(
            "q",
            "minPrice",
            "maxPrice",
            "currency",
            "minBedrooms",
            "minArea",
            "amenities",
            "lat",
            "lng",
            "radius",
            "box",
            "advertiser",
            "sort",
            "size");

    private static final int NEIGHBOURS = 2;

    @Inject
    HttpServletRequest request;

    @Inject
    ListingSearch search;

    @Inject
    ListingSettings settings;

    @Inject
    ExchangeRates rates;

    @Inject
    ListingWords words;

    @Inject
    Chips chips;

    @Inject
    PublicAnswer answer;

    private AskedSearch asked;
    private FoundListings found;
    private List<Chip> shownChips;

    public void open() {
        answer.shows(ListingAnswers.ALL);
        asked = AskedSearch.of(request, rates::knows);
        found = search.search(asked.query());
        if (found.degraded()) {
            answer.notThisOne();
        }
        shownChips = chips.of(asked.query());
    }

    public ListingQuery getQuery() {
        return asked.query();
    }

    public FoundListings getFound() {
        return found;
    }

    public boolean isSomethingRefused() {
        return !asked.refused().isEmpty();
    }

    public List<Chip> getChips() {
        return shownChips;
    }

    /** "Maisons à louer à Kindia", for the title of the page and of the list. */
    public String getTitle() {
        ListingQuery query = asked.query();
        String what = query.type() == null
                ? words.counted("title.all", 2)
                : words.types(query.type().name());
        String how = query.offer() == null ? "" : " " + words.sought(query.offer());
        String where = query.city() == null ? "" : " " + words.inCity(query.city());
        return what + how + where;
    }

    public String getPath() {
        return QueryLinks.of(asked.query().parameters());
    }

    public boolean isForSearchEngines() {
        return asked.query().parameters().keySet().stream().noneMatch(ONE_OF_MANY::contains);
    }

    public String getPins() {
        return QueryLinks.pins(asked.query());
    }

    public String getBox() {
        return asked.query().parameters().get("box");
    }

    /** What the form carries along without showing it. */
    public List<Map.Entry<String, String>> getCarried() {
        Map<String, String> parameters = asked.query().parameters();
        return Stream.of("lat", "lng", "radius", "box", "advertiser", "size")
                .filter(parameters::containsKey)
                .map(name -> Map.entry(name, parameters.get(name)))
                .toList();
    }

    public List<Offer> getOffers() {
        return List.of(Offer.values());
    }

    public List<PropertyType> getPropertyTypes() {
        return List.of(PropertyType.values());
    }

    public List<Amenity> getAmenities() {
        return List.of(Amenity.values());
    }

    /** Those with listings, and the one that was asked for. */
    public List<String> getCities() {
        Set<String> cities = new TreeSet<>(found.facets().city().keySet());
        if (asked.query().city() != null && cities.stream().noneMatch(this::isCity)) {
            cities.add(asked.query().city());
        }
        return List.copyOf(cities);
    }

    public boolean isCity(String city) {
        return city.equalsIgnoreCase(asked.query().city());
    }

    public List<String> getCurrencies() {
        Set<String> codes = new TreeSet<>();
        rates.all().stream().map(ExchangeRateView::currency).forEach(codes::add);
        codes.add(getCurrency());
        return List.copyOf(codes);
    }

    public String getCurrency() {
        return asked.query().currency() == null
                ? settings.currency()
                : asked.query().currency();
    }

    public String getHomeCurrency() {
        return settings.currency();
    }

    public String plain(BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** Distances need a place. */
    public List<SearchSort> getSorts() {
        return Stream.of(SearchSort.values())
                .filter(sort -> sort != SearchSort.DISTANCE || asked.query().near() != null)
                .toList();
    }

    public long countOfType(String type) {
        return found.facets().type().getOrDefault(type, 0L);
    }

    public long countOfCity(String city) {
        return found.facets().city().getOrDefault(city, 0L);
    }

    /** How many of the filters are set that a phone shows only on demand. */
    public long getSetFilters() {
        return asked.query().parameters().keySet().stream()
                .filter(name -> !Set.of("q", "sort", "page", "size", "box", "currency", "lng", "radius")
                        .contains(name))
                .count();
    }

    public String getWithoutAnything() {
        return QueryLinks.SEARCH;
    }

    public String getWithoutBox() {
        return QueryLinks.without(asked.query(), "box");
    }

    public String getOnlyWords() {
        return asked.query().q() == null
                ? QueryLinks.SEARCH
                : QueryLinks.of(Map.of("q", asked.query().q()));
    }

    /** The first, the last, and those around the one shown; a zero where some are left out. */
    public List<Integer> getPages() {
        List<Integer> pages = new ArrayList<>();
        for (int page = 1; page <= found.pages(); page++) {
            if (page == 1 || page == found.pages() || Math.abs(page - found.page()) <= NEIGHBOURS) {
                pages.add(page);
            } else if (pages.getLast() != 0) {
                pages.add(0);
                page = page < found.page() ? found.page() - NEIGHBOURS - 1 : found.pages() - 1;
            }
        }
        return pages;
    }

    public String page(int page) {
        return QueryLinks.page(asked.query(), page);
    }
}
