package org.baobab.listings.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingFacts;
import org.baobab.listings.ListingFilter;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.ListingMove;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.draft.DraftView;
import org.baobab.listings.draft.Drafts;
import org.baobab.listings.draft.ListingForm;
import org.baobab.listings.figure.DayFigures;
import org.baobab.listings.figure.ListingStatistics;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** The listings of the organisation, or of the person where they are in none, by their states. What is sought is in the address. */
@Named
@ViewScoped
@ShowsRefusals
public class MyListingsBacking implements Serializable {
    static final String HERE = "/my/listings";

    private static final int DAYS = 7;
    private static final Set<String> SAID = Set.of("saved", "pending", "published");

    @Inject
    Listings listings;

    @Inject
    Drafts drafts;

    @Inject
    ListingStatistics statistics;

    @Inject
    Visitor visitor;

    @Inject
    Texts texts;

    @Inject
    Notices notices;

    private String state;
    private String text;
    private String cursor;
    private String said;
    private String id;
    /** As this person saw it: what is pressed in a row is done to that row, whatever came or went meanwhile. */
    private transient Slice<ListingView> slice;

    private transient Map<ListingState, Long> counts;
    private transient List<DraftView> unfinished;
    private transient Map<UUID, List<DayFigures>> figures;
    private final HashMap<String, Boolean> chosen = new HashMap<>();

    public void load() {
        slice = listings.mine(filter(wanted()), Paging.of(Paging.DEFAULT_LIMIT, cursor));
        counts = listings.countByState(filter(null));
        unfinished = isEditor() ? drafts.unfinished() : List.of();
        figures = statistics.lastDays(slice.items(), DAYS);
    }

    private ListingFilter filter(ListingState only) {
        return new ListingFilter(only, false, text);
    }

    /** Whatever somebody writes into the address that is no state shows all. */
    private ListingState wanted() {
        return Arrays.stream(ListingState.values())
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    public void publish(ListingView listing) {
        ListingView now = listings.publish(listing.id());
        tell(now.state() == ListingState.PENDING ? "done.pending" : "done.published", listing);
    }

    public void unpublish(ListingView listing) {
        listings.unpublish(listing.id());
        tell("done.unpublished", listing);
    }

    public void renew(ListingView listing) {
        listings.renew(listing.id());
        tell("done.renewed", listing);
    }

    public void archive(ListingView listing) {
        listings.archive(listing.id());
        tell("done.archived", listing);
    }

    /** A draft that says the same, without photos; photos are of one property. */
    public void duplicate(ListingView listing) {
        ListingFacts same = ListingForm.of(listing).facts();
        ListingView copy = listings.create(same);
        notices.tell(MyListingWords.BUNDLE, "done.duplicated", listing.title());
        Pages.open("/my/listings/edit?id=" + copy.id());
    }

    /** Each by itself: what cannot be renewed does not keep the others. */
    public void renewChosen() {
        int renewed = 0;
        int refused = 0;
        for (ListingView listing : getListings()) {
            if (Boolean.TRUE.equals(chosen.get(listing.id().toString()))) {
                try {
                    listings.renew(listing.id());
                    renewed++;
                } catch (AppException no) {
                    refused++;
                }
            }
        }
        if (refused > 0) {
            notices.warn(MyListingWords.BUNDLE, "done.renewedSome", renewed, refused);
        } else {
            notices.tell(MyListingWords.BUNDLE, renewed == 0 ? "done.renewedNone" : "done.renewedAll", renewed);
        }
        Pages.open(HERE + "?" + getFilter());
    }

    public void discard(DraftView draft) {
        drafts.discard(draft.id());
        notices.tell(MyListingWords.BUNDLE, "done.discarded");
        Pages.open(HERE);
    }

    private void tell(String key, ListingView listing) {
        notices.tell(MyListingWords.BUNDLE, key, listing.title());
        Pages.open(HERE + "?" + getFilter());
    }

    public boolean may(String move, ListingView listing) {
        return isEditor() && ListingMove.valueOf(move).isPossibleFrom(listing.state());
    }

    /** May change what is listed here. */
    public boolean isEditor() {
        return !visitor.isInOrganization() || visitor.isAgent();
    }

    public boolean isRenewable() {
        return isEditor() && getListings().stream().anyMatch(each -> may("RENEW", each));
    }

    public Slice<ListingView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public List<ListingView> getListings() {
        return getSlice().items();
    }

    /** Those that are no listing yet; among all and among drafts. */
    public List<DraftView> getUnfinished() {
        getSlice();
        boolean shown = (wanted() == null || wanted() == ListingState.DRAFT) && !isFiltered() && cursor == null;
        return shown ? unfinished : List.of();
    }

    public String title(DraftView draft) {
        String title = draft.form().value("title");
        if (title != null) {
            return title;
        }
        String type = draft.form().value("type");
        return type == null
                ? texts.of(MyListingWords.BUNDLE, "draft.untitled")
                : texts.find(MyListingWords.BUNDLE, "type." + type).orElse(type);
    }

    public long count(ListingState of) {
        getSlice();
        return counts.getOrDefault(of, 0L) + (of == ListingState.DRAFT && !isFiltered() ? unfinished.size() : 0);
    }

    public long getTotal() {
        return Arrays.stream(ListingState.values()).mapToLong(this::count).sum();
    }

    public ListingState[] getStates() {
        return ListingState.values();
    }

    public boolean isCurrent(ListingState of) {
        return of == wanted();
    }

    public boolean isWhole() {
        return wanted() == null;
    }

    public boolean isFiltered() {
        return text != null && !text.isBlank();
    }

    public ViewBars bars(ListingView listing) {
        return ViewBars.of(figures.getOrDefault(listing.id(), List.of()));
    }

    public String page(ListingView listing) {
        return ListingLinks.page(listing);
    }

    /** What the form did, once. */
    public String getSaid() {
        return said != null && SAID.contains(said) ? said : null;
    }

    public void setSaid(String given) {
        said = given;
    }

    /** The page of the listing that was published just now. */
    public String getPublishedPage() {
        try {
            return "published".equals(said) && id != null
                    ? ListingLinks.page(listings.require(UUID.fromString(id)))
                    : null;
        } catch (IllegalArgumentException | NotFoundException gone) {
            return null;
        }
    }

    public Map<String, Boolean> getChosen() {
        return chosen;
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        String query = wanted() == null ? "" : "state=" + wanted() + "&";
        return isFiltered() ? query + "q=" + Pages.encode(text) + "&" : query;
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = given;
    }

    public String getText() {
        return text;
    }

    public void setText(String sought) {
        text = sought;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }
}
