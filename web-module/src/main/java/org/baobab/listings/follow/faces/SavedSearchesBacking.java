package org.baobab.listings.follow.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.follow.ChangeSavedSearch;
import org.baobab.listings.follow.Notify;
import org.baobab.listings.follow.SavedSearchView;
import org.baobab.listings.follow.SavedSearches;
import org.baobab.listings.visit.faces.Chip;
import org.baobab.listings.visit.faces.Chips;
import org.baobab.listings.visit.faces.QueryLinks;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The searches that the person keeps. */
@Named
@ViewScoped
@ShowsRefusals
public class SavedSearchesBacking implements Serializable {
    static final String HERE = "/saved-searches";
    static final String BUNDLE = "followText";

    @Inject
    SavedSearches searches;

    @Inject
    Chips chips;

    @Inject
    Notices notices;

    private String cursor;
    /** As this person saw it: what is pressed in a row is done to that row, whatever came or went meanwhile. */
    private transient Slice<SavedSearchView> slice;

    public void load() {
        slice = searches.list(Paging.of(Paging.DEFAULT_LIMIT, cursor));
    }

    public void wish(SavedSearchView search, Notify wanted) {
        searches.change(search.id(), new ChangeSavedSearch(null, null, Patch.to(wanted)), null);
        notices.tell(BUNDLE, "searches.changed", search.name());
        Pages.open(HERE);
    }

    public void delete(SavedSearchView search) {
        searches.delete(search.id());
        notices.tell(BUNDLE, "searches.deleted", search.name());
        Pages.open(HERE);
    }

    public List<String> words(SavedSearchView search) {
        return chips.of(search.sought()).stream().map(Chip::text).toList();
    }

    public String results(SavedSearchView search) {
        ListingQuery sought = search.sought();
        return QueryLinks.of(sought.parameters());
    }

    public Notify[] getWays() {
        return Notify.values();
    }

    public List<SavedSearchView> getSearches() {
        return getSlice().items();
    }

    public Slice<SavedSearchView> getSlice() {
        if (slice == null) {
            load();
        }
        return slice;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
