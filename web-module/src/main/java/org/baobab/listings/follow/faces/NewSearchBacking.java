package org.baobab.listings.follow.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.follow.Notify;
import org.baobab.listings.follow.SavedSearches;
import org.baobab.listings.visit.faces.Chip;
import org.baobab.listings.visit.faces.Chips;
import org.baobab.listings.visit.faces.QueryLinks;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Texts;
import org.omnifaces.util.Faces;

/** A search that is about to be kept: what is sought stands in the address, as on the page of its results. */
@Named
@RequestScoped
@ShowsRefusals
public class NewSearchBacking {
    private static final int LONGEST_NAME = 80;

    @Inject
    SavedSearches searches;

    @Inject
    Chips chips;

    @Inject
    Texts texts;

    @Inject
    Notices notices;

    private ListingQuery query;
    private String name;
    private Notify alerts = Notify.IMMEDIATE;

    public void save() {
        searches.save(name, getQuery(), alerts);
        notices.tell(SavedSearchesBacking.BUNDLE, "searches.saved", name);
        Pages.open(SavedSearchesBacking.HERE);
    }

    public List<String> getWords() {
        return chips.of(getQuery()).stream().map(Chip::text).toList();
    }

    public String getResults() {
        return QueryLinks.of(getQuery().parameters());
    }

    public Notify[] getWays() {
        return Notify.values();
    }

    public String getName() {
        if (name == null) {
            String words = String.join(", ", getWords());
            String made = words.isEmpty() ? texts.of(SavedSearchesBacking.BUNDLE, "searches.all") : words;
            return made.length() > LONGEST_NAME ? made.substring(0, LONGEST_NAME - 1) + "…" : made;
        }
        return name;
    }

    public void setName(String typed) {
        name = typed;
    }

    public Notify getAlerts() {
        return alerts;
    }

    public void setAlerts(Notify chosen) {
        alerts = chosen;
    }

    /** An address that nobody can search by is a search for everything. */
    private ListingQuery getQuery() {
        if (query == null) {
            Map<String, String> asked = new HashMap<>(Faces.getRequestParameterMap());
            asked.keySet().retainAll(ListingQuery.NAMES);
            try {
                query = ListingQuery.of(asked).onPage(1);
            } catch (RuleViolationException unfit) {
                query = ListingQuery.all();
            }
        }
        return query;
    }
}
