package org.baobab.listings.follow;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/**
 * The parameters of a search as somebody sent them, which they get back so: numbers as numbers, amenities as a list or as one word after the other. Which page
 * they looked at does not belong to the search.
 */
record QueryText(JsonObject members) {
    private static final String FIELD = "query";
    private static final Set<String> OF_A_PAGE = Set.of("page", "size");
    private static final int LONGEST_NUMBER = 40;

    /** @throws RuleViolationException naming what cannot be searched for */
    static QueryText of(JsonObject sent) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        sent.forEach((name, value) -> {
            if (!ListingQuery.NAMES.contains(name)) {
                throw unfit(name);
            }
            boolean said = value != JsonValue.NULL
                    && !(value instanceof JsonString text && text.getString().isEmpty());
            if (said && !OF_A_PAGE.contains(name)) {
                members.add(name, value);
            }
        });
        QueryText made = new QueryText(members.build());
        try {
            made.read();
        } catch (RuleViolationException e) {
            throw new RuleViolationException(
                    e.violations().stream().map(QueryText::inside).toList());
        }
        return made;
    }

    static QueryText of(Map<String, String> parameters) {
        JsonObjectBuilder members = Json.createObjectBuilder();
        parameters.forEach(members::add);
        return of(members.build());
    }

    static QueryText stored(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new QueryText(reader.readObject());
        }
    }

    String text() {
        return members.toString();
    }

    ListingQuery read() {
        Map<String, String> parameters = new LinkedHashMap<>();
        members.forEach((name, value) -> parameters.put(name, written(name, value)));
        return ListingQuery.of(parameters);
    }

    private static String written(String name, JsonValue value) {
        return switch (value) {
            case JsonString said -> said.getString();
            case JsonNumber number -> plain(name, number.bigDecimalValue());
            case JsonArray several ->
                several.stream().map(each -> written(name, each)).collect(Collectors.joining(","));
            default -> throw unfit(name);
        };
    }

    /** Not before a look at its size: 1e999999999 written out would fill the memory. */
    private static String plain(String name, BigDecimal number) {
        if (number.precision() > LONGEST_NUMBER || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            throw unfit(name);
        }
        return number.toPlainString();
    }

    private static RuleViolationException unfit(String name) {
        return new RuleViolationException(FIELD + "." + name, "search.parameter");
    }

    private static Violation inside(Violation violation) {
        return violation.field().startsWith(FIELD + ".")
                ? violation
                : new Violation(FIELD + "." + violation.field(), violation.rule(), violation.facts());
    }
}
