package org.baobab.platform.geo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The divisions of the countries that Baobab knows in detail, from the files in {@code geo/}. */
@ApplicationScoped
public class Divisions {
    private final Map<String, List<Division>> countries = new ConcurrentHashMap<>();

    /**
     * In the order of their regions and names; empty for a country without a file.
     *
     * @param country two letters
     */
    public List<Division> of(String country) {
        return country.matches("[A-Za-z]{2}")
                ? countries.computeIfAbsent(country.toUpperCase(Locale.ROOT), Divisions::read)
                : List.of();
    }

    /** Where a point lies; empty in the sea, abroad, and where a country has no file. */
    public Optional<Division> at(String country, GeoPoint point) {
        return of(country).stream()
                .filter(division -> division.area().box().contains(point))
                .filter(division -> division.area().contains(point))
                .findFirst();
    }

    private static List<Division> read(String country) {
        try (InputStream file = Divisions.class.getResourceAsStream("/geo/" + country + ".geojson")) {
            return file == null ? List.of() : read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Division> read(InputStream file) {
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class).stream()
                    .map(Divisions::division)
                    .toList();
        }
    }

    private static Division division(JsonObject feature) {
        JsonObject properties = feature.getJsonObject("properties");
        JsonArray ring =
                feature.getJsonObject("geometry").getJsonArray("coordinates").getJsonArray(0);
        List<GeoPoint> corners = new ArrayList<>();
        for (JsonArray corner : ring.getValuesAs(JsonArray.class)) {
            corners.add(new GeoPoint(
                    corner.getJsonNumber(1).doubleValue(),
                    corner.getJsonNumber(0).doubleValue()));
        }
        corners.removeLast();
        return new Division(
                properties.getString("code"),
                properties.getString("name"),
                properties.getString("region"),
                new GeoArea(corners));
    }
}
