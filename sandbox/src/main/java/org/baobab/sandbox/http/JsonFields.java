package org.baobab.sandbox.http;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.SortedSet;

/** Fields of a body that the sandbox itself reads (the twins have their own words for what is wrong). */
public final class JsonFields {
    private JsonFields() {}

    public static void requireKnown(JsonObject json, SortedSet<String> fields, String whose) {
        json.keySet().stream()
                .filter(name -> !fields.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new Refusal(
                            400, "'" + name + "' is not known; " + whose + " has " + String.join(", ", fields) + ".");
                });
    }

    /** Empty where it is left out or no text. */
    public static Optional<String> text(JsonObject json, String name) {
        return json.get(name) instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    /** Empty where it is left out or null. */
    public static Optional<Integer> whole(JsonObject json, String name, int least, int most) {
        return number(json, name, least, most, true, "whole number").map(Double::intValue);
    }

    /** Empty where it is left out or null. */
    public static Optional<Double> number(JsonObject json, String name, int least, int most) {
        return number(json, name, least, most, false, "number");
    }

    private static Optional<Double> number(
            JsonObject json, String name, int least, int most, boolean whole, String kind) {
        JsonValue value = json.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return Optional.empty();
        }
        if (value instanceof JsonNumber number
                && (!whole || number.isIntegral())
                && number.doubleValue() >= least
                && number.doubleValue() <= most) {
            return Optional.of(number.doubleValue());
        }
        throw new Refusal(400, name + " is a " + kind + " from " + least + " to " + most + ".");
    }
}
