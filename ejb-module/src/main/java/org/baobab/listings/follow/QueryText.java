package org.baobab.listings.follow;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/**
 * The parameters of a search as somebody sent them, which they get back so: numbers as numbers, amenities as a list or as one word after the other. Which page
 * they looked at does not belong to the search.
 */
record QueryText(String text, Map<String, Object> members) {
    private static final Jsonb JSON = JsonbBuilder.create();
    private static final String FIELD = "query";
    private static final List<String> OF_A_PAGE = List.of("page", "size");

    /** @throws RuleViolationException naming what cannot be searched for */
    static QueryText of(Map<String, Object> sent) {
        Map<String, Object> members = new LinkedHashMap<>(sent);
        OF_A_PAGE.forEach(members::remove);
        members.values().removeIf(value -> value == null || "".equals(value));
        members.keySet().stream()
                .filter(name -> !ListingQuery.NAMES.contains(name))
                .findFirst()
                .ifPresent(unknown -> {
                    throw new RuleViolationException(FIELD + "." + unknown, "search.parameter");
                });
        QueryText made = new QueryText(JSON.toJson(members), members);
        try {
            made.read();
        } catch (RuleViolationException e) {
            throw new RuleViolationException(e.violations().stream()
                    .map(each -> new Violation(FIELD + "." + each.field(), each.rule(), each.facts()))
                    .toList());
        }
        return made;
    }

    @SuppressWarnings("unchecked")
    static QueryText stored(String text) {
        return new QueryText(text, JSON.fromJson(text, LinkedHashMap.class));
    }

    ListingQuery read() {
        Map<String, String> parameters = new LinkedHashMap<>();
        members.forEach((name, value) -> parameters.put(name, written(name, value)));
        return ListingQuery.of(parameters);
    }

    private static String written(String name, Object value) {
        return switch (value) {
            case String said -> said;
            case BigDecimal number -> number.toPlainString();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Collection<?> several ->
                several.stream().map(each -> written(name, each)).collect(Collectors.joining(","));
            default -> throw new RuleViolationException(FIELD + "." + name, "search.parameter");
        };
    }
}
