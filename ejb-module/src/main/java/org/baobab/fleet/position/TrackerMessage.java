package org.baobab.fleet.position;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a tracker says by the OsmAnd protocol, as Traccar understands it: parameters with the speed in knots, or, from newer Traccar Clients, JSON with the speed
 * in metres a second. What cannot be read is as good as unsaid.
 */
public final class TrackerMessage {
    private static final double KNOT = 1.852;
    private static final double MPS_TO_KMH = 3.6;
    private static final int FULL = 100;
    /** Seconds since 1970 stay below this for the next centuries, milliseconds are above it since 1970. */
    private static final long MOST_SECONDS = 100_000_000_000L;

    private static final int LONGEST = 40;

    private final String trackerId;
    private final List<Seen> seen;

    private record Seen(
            Instant at,
            Double latitude,
            Double longitude,
            Double speedKmh,
            Double heading,
            Boolean ignition,
            Double accuracy,
            Double battery) {}

    private TrackerMessage(String trackerId, List<Seen> seen) {
        this.trackerId = trackerId;
        this.seen = seen;
    }

    /** @param now the moment of one that does not say when */
    public static TrackerMessage of(Map<String, String> said, Instant now) {
        String[] location = said.getOrDefault("location", "").split(",");
        boolean together = location.length == 2;
        String time = said.get("timestamp");
        Seen one = new Seen(
                time == null ? now : moment(time).orElse(null),
                number(together ? location[0] : said.get("lat")),
                number(together ? location[1] : said.get("lon")),
                times(number(said.get("speed")), KNOT),
                number(said.getOrDefault("bearing", said.get("heading"))),
                truth(said.get("ignition")),
                number(said.get("accuracy")),
                number(said.getOrDefault("batt", said.get("battery"))));
        return new TrackerMessage(said.getOrDefault("id", said.get("deviceid")), List.of(one));
    }

    public static TrackerMessage of(JsonObject said, Instant now) {
        JsonValue location = said.get("location");
        Stream<JsonValue> all = location instanceof JsonArray several ? several.stream() : Stream.of(location);
        List<Seen> seen = all.filter(JsonObject.class::isInstance)
                .map(JsonObject.class::cast)
                .map(one -> seen(one, now))
                .limit(Positions.MOST)
                .toList();
        return new TrackerMessage(text(said.get("device_id")), seen);
    }

    private static Seen seen(JsonObject location, Instant now) {
        JsonObject coords = object(location.get("coords"));
        JsonObject battery = object(location.get("battery"));
        JsonValue time = location.get("timestamp");
        return new Seen(
                time == null ? now : moment(plain(time)).orElse(null),
                number(coords, "latitude"),
                number(coords, "longitude"),
                times(number(coords, "speed"), MPS_TO_KMH),
                positive(number(coords, "heading")),
                truth(plain(location.get("ignition"))),
                number(coords, "accuracy"),
                times(positive(number(battery, "level")), FULL));
    }

    /** What the tracker calls itself; null where it does not. A secret. */
    public String trackerId() {
        return trackerId;
    }

    /** False where nothing of it could be read: a sign of life without a place. */
    public boolean hasPlaces() {
        return seen.stream().anyMatch(one -> one.latitude() != null && one.longitude() != null);
    }

    List<NewPosition> positions(UUID vehicleId) {
        return seen.stream()
                .map(one -> new NewPosition(
                        vehicleId,
                        one.at(),
                        one.latitude(),
                        one.longitude(),
                        one.speedKmh(),
                        one.heading(),
                        one.ignition(),
                        one.accuracy(),
                        one.battery()))
                .toList();
    }

    private static Optional<Instant> moment(String said) {
        if (said == null || said.length() > LONGEST) {
            return Optional.empty();
        }
        String text = said.strip();
        return Stream.<Function<String, Instant>>of(
                        TrackerMessage::sinceEpoch,
                        each -> OffsetDateTime.parse(each.replace(' ', 'T')).toInstant(),
                        each -> LocalDateTime.parse(each.replace(' ', 'T')).toInstant(ZoneOffset.UTC))
                .flatMap(reader -> read(reader, text).stream())
                .findFirst();
    }

    private static Instant sinceEpoch(String text) {
        double number = Double.parseDouble(text);
        return Instant.ofEpochMilli(Math.round(Math.abs(number) < MOST_SECONDS ? number * 1_000 : number));
    }

    private static <T> Optional<T> read(Function<String, T> reader, String text) {
        try {
            return Optional.of(reader.apply(text));
        } catch (DateTimeException | NumberFormatException other) {
            return Optional.empty();
        }
    }

    private static Double number(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        return read(Double::valueOf, text.strip()).filter(Double::isFinite).orElse(null);
    }

    private static Double number(JsonObject object, String name) {
        return number(plain(object.get(name)));
    }

    /** They say -1 for what they do not know. */
    private static Double positive(Double number) {
        return number == null || number < 0 ? null : number;
    }

    private static Double times(Double number, double unit) {
        return number == null || number < 0 ? null : number * unit;
    }

    private static Boolean truth(String text) {
        return switch (text == null ? "" : text.strip().toLowerCase(Locale.ROOT)) {
            case "true", "1", "on" -> Boolean.TRUE;
            case "false", "0", "off" -> Boolean.FALSE;
            default -> null;
        };
    }

    private static JsonObject object(JsonValue value) {
        return value instanceof JsonObject object ? object : JsonValue.EMPTY_JSON_OBJECT;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString || value instanceof JsonNumber ? plain(value) : null;
    }

    private static String plain(JsonValue value) {
        return switch (value) {
            case null -> null;
            case JsonString string -> string.getString();
            default -> value == JsonValue.NULL ? null : value.toString();
        };
    }
}
