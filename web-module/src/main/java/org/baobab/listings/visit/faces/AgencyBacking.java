package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.AdvertiserView;
import org.baobab.listings.ListingCard;
import org.baobab.listings.answer.ListingAnswers;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.listings.visit.ShopWindow;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.cache.PublicAnswer;

/** An advertiser and what it offers. */
@Named("agencyPage")
@RequestScoped
public class AgencyBacking {
    private static final String WHAT = "Advertiser";
    private static final int MOST = 24;

    @Inject
    HttpServletRequest request;

    @Inject
    ShopWindow window;

    @Inject
    ListingSearch search;

    @Inject
    PublicAnswer answer;

    private AdvertiserView advertiser;
    private FoundListings found;

    public void open() {
        UUID id = VisitorPaths.agency(request.getRequestURI())
                .orElseThrow(() -> new NotFoundException(WHAT, request.getRequestURI()));
        advertiser = window.advertiser(id).orElseThrow(() -> new NotFoundException(WHAT, id));
        answer.shows(ListingAnswers.ALL, ListingAnswers.advertiserTag(id));
        found = search.search(
                ListingQuery.of(Map.of("advertiser", id.toString(), "sort", "newest", "size", String.valueOf(MOST))));
    }

    public AdvertiserView getAdvertiser() {
        return advertiser;
    }

    public String getPath() {
        return "/listings/agencies/" + advertiser.id();
    }

    public long getTotal() {
        return found.total();
    }

    public boolean isMore() {
        return found.total() > MOST;
    }

    public String getAll() {
        return QueryLinks.of(Map.of("advertiser", advertiser.id().toString()));
    }

    public List<ListingCard> getListings() {
        return found.items().stream().map(FoundListings.Found::card).toList();
    }
}
