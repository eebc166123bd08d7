package org.baobab.listings.visit.faces;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * What the address of a page asks for. Unlike the API, a page answers also where something in it is wrong: without that, and says so.
 *
 * @param refused the names of what was left out
 */
record AskedSearch(ListingQuery query, List<String> refused) {
    /** @param isCurrency which currencies have a rate */
    static AskedSearch of(HttpServletRequest request, Predicate<String> isCurrency) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String name : ListingQuery.NAMES) {
            String[] values = request.getParameterValues(name);
            if (values != null) {
                // Boxes that were ticked come each by itself from a form without a script.
                parameters.put(name, name.equals("amenities") ? String.join(",", values) : values[0]);
            }
        }
        String currency = parameters.get("currency");
        if (currency != null
                && !currency.isBlank()
                && !isCurrency.test(currency.strip().toUpperCase(Locale.ROOT))) {
            List.of("currency", "minPrice", "maxPrice").forEach(parameters::remove);
            return new AskedSearch(readable(parameters), List.of("currency"));
        }
        try {
            return new AskedSearch(ListingQuery.of(parameters), List.of());
        } catch (RuleViolationException wrong) {
            List<String> refused = new ArrayList<>(wrong.violations().stream()
                    .map(RuleViolationException.Violation::field)
                    .distinct()
                    .toList());
            refused.forEach(parameters::remove);
            return new AskedSearch(readable(parameters), refused);
        }
    }

    /** What depended on something that was wrong may be wrong without it: then nothing is asked for. */
    private static ListingQuery readable(Map<String, String> parameters) {
        try {
            return ListingQuery.of(parameters);
        } catch (RuleViolationException still) {
            return ListingQuery.all();
        }
    }
}
