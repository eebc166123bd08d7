package org.baobab.listings.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baobab.listings.ListingSettings;
import org.baobab.listings.ListingState;
import org.baobab.listings.Listings;
import org.baobab.listings.draft.DraftView;
import org.baobab.listings.draft.Drafts;
import org.baobab.listings.draft.ListingForm;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.faces.Visitor;

/** The form of a listing, as its script begins with it: a new one, a draft that was left, or a listing that there is. */
@Named
@RequestScoped
public class ListingEditBacking {
    private static final int STEPS = 6;
    private static final String HOME = "GN";

    @Inject
    Drafts drafts;

    @Inject
    Listings listings;

    @Inject
    ListingSettings settings;

    @Inject
    Organizations organizations;

    @Inject
    Visitor visitor;

    private String id;
    private String draft;
    private DraftView view;
    private ListingState state;

    public void load() {
        requireAdvertising();
        if (isGiven(id)) {
            view = drafts.ofListing(key(id));
        } else if (isGiven(draft)) {
            view = drafts.get(key(draft));
        } else {
            view = drafts.begin(new ListingForm(Map.of("country", country(), "currency", settings.currency())));
        }
        state = view.listingId() == null
                ? ListingState.DRAFT
                : listings.require(view.listingId()).state();
    }

    private void requireAdvertising() {
        if (visitor.isInOrganization() && !visitor.isUsing(App.LISTINGS)) {
            throw new RefusedException("app-not-used", "No listings here", Map.of("app", App.LISTINGS.code()));
        }
        if (visitor.isInOrganization() && !visitor.isAgent()) {
            throw new RefusedException("role-too-low", "Listings are written by agents", Map.of("role", Role.AGENT));
        }
    }

    private String country() {
        return visitor.isInOrganization() ? organizations.current().country() : HOME;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isEmpty();
    }

    private static UUID key(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Listing", text);
        }
    }

    public DraftView getView() {
        return view;
    }

    /** Nobody has seen it yet. */
    public boolean isFresh() {
        return view.listingId() == null || state == ListingState.DRAFT;
    }

    /** Saving alone would show it to nobody. */
    public boolean isPublishable() {
        return state != ListingState.PUBLISHED && state != ListingState.PENDING;
    }

    public String getState() {
        return state.name();
    }

    public String getFormJson() {
        return view.form().json();
    }

    public String getBaseJson() {
        return view.base() == null ? null : view.base().json();
    }

    /** In milliseconds, as scripts reckon; 0 where nothing is kept. */
    public long getSavedAt() {
        return view.changedAt() == null ? 0 : view.changedAt().toEpochMilli();
    }

    public List<Integer> getSteps() {
        return IntStream.rangeClosed(1, STEPS).boxed().toList();
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getDraft() {
        return draft;
    }

    public void setDraft(String given) {
        draft = given;
    }
}
