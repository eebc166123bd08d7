package org.baobab.listings.visit.faces;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.web.faces.Pages;

/** Addresses of searches. */
public final class QueryLinks {
    static final String SEARCH = "/listings/search";

    private static final String PAGE = "page";
    private static final Set<String> OF_THE_LIST = Set.of(PAGE, "size", "sort");

    private QueryLinks() {}

    public static String of(Map<String, String> parameters) {
        return SEARCH + written(parameters);
    }

    /** Another page of the same. */
    static String page(ListingQuery query, int page) {
        return of(query.onPage(page).parameters());
    }

    /** The same without some of what was asked, from its first page on. */
    static String without(ListingQuery query, String... names) {
        Map<String, String> left = new LinkedHashMap<>(query.parameters());
        left.keySet().removeAll(Set.of(names));
        left.remove(PAGE);
        return of(left);
    }

    /** The same with one thing otherwise, from its first page on. */
    static String with(ListingQuery query, String name, String value) {
        Map<String, String> changed = new LinkedHashMap<>(query.parameters());
        changed.put(name, value);
        changed.remove(PAGE);
        return of(changed);
    }

    /** What the map asks for: all of it, in no order. */
    static String pins(ListingQuery query) {
        Map<String, String> asked = new LinkedHashMap<>(query.parameters());
        asked.keySet().removeAll(OF_THE_LIST);
        return "/listings/pins" + written(asked);
    }

    private static String written(Map<String, String> parameters) {
        return parameters.isEmpty()
                ? ""
                : parameters.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + Pages.encode(entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
