package org.baobab.fleet.fence.faces;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.fence.FenceCircle;
import org.baobab.fleet.fence.GeoPolygon;
import org.baobab.fleet.fence.GeofenceView;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;

/** Zones as the script of the maps reads and writes them. */
final class FenceJson {
    private static final String AREA = "area";
    private static final String CIRCLE = "circle";

    private FenceJson() {}

    /** What somebody drew; nothing drawn is nothing of both. */
    record Drawn(GeoPolygon area, FenceCircle circle) {}

    /** @throws RuleViolationException where a script wrote what is none */
    static Drawn read(String written) {
        if (written == null || written.isBlank()) {
            return new Drawn(null, null);
        }
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            JsonObject drawn = reader.readObject();
            return new Drawn(area(drawn.getJsonObject(AREA)), circle(drawn.getJsonObject(CIRCLE)));
        } catch (JsonException | ClassCastException | NullPointerException | IllegalArgumentException none) {
            throw new RuleViolationException(AREA, "area.position");
        }
    }

    static String write(GeofenceView fence) {
        return fence == null
                ? ""
                : shape(Json.createObjectBuilder(), fence).build().toString();
    }

    /** For a map that shows them, each with the address of its page. */
    static String write(List<GeofenceView> fences) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        for (GeofenceView fence : fences) {
            JsonObjectBuilder zone = Json.createObjectBuilder()
                    .add("name", fence.name())
                    .add("kind", fence.kind().name())
                    .add("active", fence.active())
                    .add("href", FleetLinks.geofence(fence.id()));
            if (fence.color() != null) {
                zone.add("color", fence.color());
            }
            all.add(shape(zone, fence));
        }
        return all.build().toString();
    }

    private static JsonObjectBuilder shape(JsonObjectBuilder zone, GeofenceView fence) {
        if (fence.circle() != null) {
            FenceCircle circle = fence.circle();
            return zone.add(
                    CIRCLE,
                    Json.createObjectBuilder()
                            .add(
                                    "center",
                                    Json.createObjectBuilder()
                                            .add("lat", circle.center().lat())
                                            .add("lng", circle.center().lng()))
                            .add("radius", circle.radius()));
        }
        JsonArrayBuilder rings = Json.createArrayBuilder();
        for (List<List<Double>> ring : fence.area().coordinates()) {
            JsonArrayBuilder corners = Json.createArrayBuilder();
            ring.forEach(corner ->
                    corners.add(Json.createArrayBuilder().add(corner.get(0)).add(corner.get(1))));
            rings.add(corners);
        }
        return zone.add(
                AREA, Json.createObjectBuilder().add("type", GeoPolygon.TYPE).add("coordinates", rings));
    }

    private static GeoPolygon area(JsonObject area) {
        if (area == null) {
            return null;
        }
        List<List<List<Double>>> rings = new ArrayList<>();
        for (JsonArray ring : area.getJsonArray("coordinates").getValuesAs(JsonArray.class)) {
            List<List<Double>> corners = new ArrayList<>();
            for (JsonArray corner : ring.getValuesAs(JsonArray.class)) {
                List<Double> numbers = new ArrayList<>();
                for (JsonValue number : corner) {
                    numbers.add(((JsonNumber) number).doubleValue());
                }
                corners.add(numbers);
            }
            rings.add(corners);
        }
        return new GeoPolygon(area.getString("type"), rings);
    }

    private static FenceCircle circle(JsonObject circle) {
        if (circle == null) {
            return null;
        }
        JsonObject center = circle.getJsonObject("center");
        return new FenceCircle(
                new GeoPoint(
                        center.getJsonNumber("lat").doubleValue(),
                        center.getJsonNumber("lng").doubleValue()),
                circle.getJsonNumber("radius").doubleValue());
    }
}
