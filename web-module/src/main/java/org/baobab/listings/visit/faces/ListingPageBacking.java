package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.ListingCard;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.PhotoView;
import org.baobab.listings.PriceChange;
import org.baobab.listings.answer.ListingAnswers;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.listings.visit.Departed;
import org.baobab.listings.visit.ShopWindow;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.web.cache.PublicAnswer;
import org.baobab.platform.web.faces.Pages;
import org.omnifaces.util.Faces;

/** One listing as everybody sees it, or what there is instead of one that is gone. */
@Named("listingPage")
@RequestScoped
public class ListingPageBacking {
    private static final String WHAT = "Listing";
    private static final int SIMILAR = 6;
    private static final int SHORT = 155;

    @Inject
    HttpServletRequest request;

    @Inject
    Listings listings;

    @Inject
    ListingSearch search;

    @Inject
    ShopWindow window;

    @Inject
    ListingWords words;

    @Inject
    StructuredData data;

    @Inject
    Site site;

    @Inject
    PublicAnswer answer;

    private ListingView listing;
    private Departed departed;
    private List<ListingCard> similar = List.of();
    private List<PriceChange> prices = List.of();

    public void open() {
        VisitorPaths.Named asked = VisitorPaths.listing(request.getRequestURI())
                .orElseThrow(() -> new NotFoundException(WHAT, request.getRequestURI()));
        try {
            listing = listings.get(asked.id());
        } catch (NotFoundException hidden) {
            sayGoodbye(asked.id(), hidden);
            return;
        }
        if (!listing.slug().equals(asked.slug())) {
            moved();
            return;
        }
        prices = listings.priceHistory(listing.id());
        if (isPublished()) {
            similar = search.similar(listing.id(), SIMILAR);
            answer.shows(
                    ListingAnswers.tag(listing.id()),
                    ListingAnswers.advertiserTag(listing.advertiser().id()));
            similar.forEach(each -> answer.shows(ListingAnswers.tag(each.id())));
        }
    }

    /** 410 tells search engines more than 404, and people are shown what is left. */
    private void sayGoodbye(UUID id, NotFoundException hidden) {
        departed = window.departed(id).orElseThrow(() -> hidden);
        Faces.getResponse().setStatus(HttpServletResponse.SC_GONE);
        Map<String, String> alike = new LinkedHashMap<>();
        alike.put("offer", departed.offer().name());
        alike.put("type", departed.type().name());
        alike.put("city", departed.city());
        similar = search.search(ListingQuery.of(alike).ofSize(SIMILAR)).items().stream()
                .map(FoundListings.Found::card)
                .toList();
    }

    private void moved() {
        String query = request.getQueryString();
        Faces.getResponse().setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        Faces.getResponse().setHeader("Location", getPath() + (query == null ? "" : "?" + query));
        Faces.responseComplete();
    }

    public ListingView getListing() {
        return listing;
    }

    public Departed getDeparted() {
        return departed;
    }

    public boolean isGone() {
        return departed != null;
    }

    public boolean isPublished() {
        return listing.state() == ListingState.PUBLISHED;
    }

    public String getPath() {
        return isGone() ? "/listings/" + departed.id() : ListingLinks.page(listing);
    }

    /** Where the page comes back to once somebody has signed in. */
    public String getLogin() {
        return "/login?next=" + Pages.encode(getPath());
    }

    public List<PhotoView> getPhotos() {
        return listing.photos().stream().filter(words::isShown).toList();
    }

    public List<ListingCard> getSimilar() {
        return similar;
    }

    public String getAlike() {
        Map<String, String> alike = new LinkedHashMap<>();
        alike.put("offer", (isGone() ? departed.offer() : listing.offer()).name());
        alike.put("type", (isGone() ? departed.type() : listing.type()).name());
        alike.put("city", isGone() ? departed.city() : listing.address().city());
        return QueryLinks.of(alike);
    }

    public String getInCity() {
        return QueryLinks.of(Map.of("city", listing.address().city()));
    }

    /** Newest first; empty where the price never changed. */
    public List<PriceChange> getPrices() {
        return prices.size() > 1 ? prices : List.of();
    }

    /** Without a street the place is somewhere around. */
    public boolean isNear() {
        return listing.address().street() == null || listing.address().street().isBlank();
    }

    public List<String> getParagraphs() {
        return List.of(listing.description().strip().split("\\R\\s*\\R"));
    }

    /** What a search engine or a message shows below the title. */
    public String getSummary() {
        String text = (words.kind(listing.offer(), listing.type()) + ", "
                        + words.price(listing.price()) + " " + words.per(listing.pricePer()) + ". "
                        + listing.description())
                .replaceAll("\\s+", " ")
                .strip();
        return text.length() <= SHORT ? text : text.substring(0, text.lastIndexOf(' ', SHORT)) + "…";
    }

    public String getCover() {
        return getPhotos().stream()
                .findFirst()
                .map(photo -> words.source(photo, "1600"))
                .map(this::absolute)
                .orElse(null);
    }

    public String getStructured() {
        return data.of(listing, getPhotos(), site.address(getPath()));
    }

    /** Text and address as a message takes them. */
    public String getWhatsApp() {
        return "https://wa.me/?text=" + Pages.encode(getShared()).replace("+", "%20");
    }

    public String getShared() {
        return listing.title() + ", " + words.price(listing.price()) + "\n" + getAddress();
    }

    public String getAddress() {
        return site.address(getPath());
    }

    private String absolute(String address) {
        return address.startsWith("/") ? site.address(address) : address;
    }
}
