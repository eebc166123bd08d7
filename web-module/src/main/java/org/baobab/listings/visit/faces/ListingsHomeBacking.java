package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.baobab.listings.ListingCard;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.listings.answer.ListingAnswers;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.listings.finding.SearchSort;
import org.baobab.listings.visit.AgencyCard;
import org.baobab.listings.visit.ShopWindow;
import org.baobab.platform.web.cache.PublicAnswer;
import org.baobab.platform.web.faces.Pages;

/** Where visitors arrive: one box to search, what is new, where there is how much, and who offers it. */
@Named("listingsHome")
@RequestScoped
public class ListingsHomeBacking {
    private static final int NEWEST = 8;
    private static final int CITIES = 8;
    private static final int AGENCIES = 8;

    @Inject
    ListingSearch search;

    @Inject
    ShopWindow window;

    @Inject
    PublicAnswer answer;

    private FoundListings found;
    private List<AgencyCard> agencies;

    public void open() {
        answer.shows(ListingAnswers.ALL);
        found = search.search(ListingQuery.all().by(SearchSort.NEWEST).ofSize(NEWEST));
        agencies = window.agencies(AGENCIES);
    }

    public long getTotal() {
        return found.total();
    }

    public List<ListingCard> getNewest() {
        return found.items().stream().map(FoundListings.Found::card).toList();
    }

    public List<Map.Entry<String, Long>> getCities() {
        return found.facets().city().entrySet().stream().limit(CITIES).toList();
    }

    public List<Map.Entry<String, Long>> getTypes() {
        return List.copyOf(found.facets().type().entrySet());
    }

    public List<String> getAllCities() {
        return found.facets().city().keySet().stream().sorted().toList();
    }

    public List<AgencyCard> getAgencies() {
        return agencies;
    }

    public List<Offer> getOffers() {
        return List.of(Offer.values());
    }

    public List<PropertyType> getPropertyTypes() {
        return List.of(PropertyType.values());
    }

    public String inCity(String city) {
        return QueryLinks.SEARCH + "?city=" + Pages.encode(city);
    }

    public String ofType(String type) {
        return QueryLinks.SEARCH + "?type=" + Pages.encode(type);
    }
}
