package org.baobab.platform.backup.format;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The manifest as JSON that people can read, too. */
public final class ManifestJson {
    private static final Map<String, Object> INDENTED = Map.of(JsonGenerator.PRETTY_PRINTING, true);

    private ManifestJson() {}

    public static byte[] write(Manifest manifest) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("format", manifest.format())
                .add("id", manifest.id())
                .add("createdAt", manifest.createdAt().toString())
                .add("application", manifest.application())
                .add("schemaVersion", manifest.schemaVersion())
                .add("postgresql", manifest.postgresql())
                .add("encryption", manifest.encryption());
        if (manifest.recipient() != null) {
            json.add("recipient", manifest.recipient());
        }
        json.add("compression", manifest.compression())
                .add("totals", totals(manifest.totals()))
                .add("documents", documents(manifest.documents()))
                .add("sequences", array(manifest.sequences(), ManifestJson::sequence))
                .add("tables", array(manifest.tables(), ManifestJson::table));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = Json.createWriterFactory(INDENTED).createWriter(bytes)) {
            writer.writeObject(json.build());
        }
        return bytes.toByteArray();
    }

    /** @throws DamagedBackupException where this is no manifest, or one of a format that this version does not know */
    public static Manifest read(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            JsonObject json = reader.readObject();
            int format = json.getInt("format");
            if (format != Manifest.FORMAT) {
                throw new DamagedBackupException("The manifest is of format " + format
                        + ", which this version of Baobab" + " does not know; it reads " + Manifest.FORMAT);
            }
            return manifest(format, json);
        } catch (JsonException | ClassCastException | NullPointerException | DateTimeException e) {
            throw new DamagedBackupException("The manifest cannot be read", e);
        }
    }

    private static Manifest manifest(int format, JsonObject json) {
        return new Manifest(
                format,
                json.getString("id"),
                Instant.parse(json.getString("createdAt")),
                json.getString("application"),
                json.getString("schemaVersion"),
                json.getString("postgresql"),
                json.getString("encryption"),
                json.getString("recipient", null),
                json.getString("compression"),
                list(json.getJsonArray("tables"), ManifestJson::table),
                list(json.getJsonArray("sequences"), ManifestJson::sequence),
                documents(json.getJsonObject("documents")),
                totals(json.getJsonObject("totals")));
    }

    private static JsonObjectBuilder totals(Manifest.Totals totals) {
        return Json.createObjectBuilder()
                .add("tables", totals.tables())
                .add("parts", totals.parts())
                .add("rows", totals.rows())
                .add("size", totals.size())
                .add("checksum", totals.checksum());
    }

    private static Manifest.Totals totals(JsonObject json) {
        return new Manifest.Totals(
                json.getInt("tables"),
                json.getInt("parts"),
                number(json, "rows"),
                number(json, "size"),
                json.getString("checksum"));
    }

    private static JsonObjectBuilder documents(Manifest.Documents documents) {
        return Json.createObjectBuilder()
                .add("count", documents.count())
                .add("bytes", documents.bytes())
                .add("object", documents.object())
                .add("size", documents.size())
                .add("sha256", documents.sha256());
    }

    private static Manifest.Documents documents(JsonObject json) {
        return new Manifest.Documents(
                number(json, "count"),
                number(json, "bytes"),
                json.getString("object"),
                number(json, "size"),
                json.getString("sha256"));
    }

    private static JsonObjectBuilder sequence(Manifest.Sequence sequence) {
        return Json.createObjectBuilder()
                .add("schema", sequence.schema())
                .add("name", sequence.name())
                .add("value", sequence.value())
                .add("called", sequence.called());
    }

    private static Manifest.Sequence sequence(JsonObject json) {
        return new Manifest.Sequence(
                json.getString("schema"), json.getString("name"), number(json, "value"), json.getBoolean("called"));
    }

    private static JsonObjectBuilder table(Manifest.Table table) {
        JsonArrayBuilder columns = Json.createArrayBuilder(table.columns());
        return Json.createObjectBuilder()
                .add("schema", table.schema())
                .add("name", table.name())
                .add("columns", columns)
                .add("rows", table.rows())
                .add("checksum", table.checksum())
                .add("parts", array(table.parts(), ManifestJson::part));
    }

    private static Manifest.Table table(JsonObject json) {
        return new Manifest.Table(
                json.getString("schema"),
                json.getString("name"),
                json.getJsonArray("columns").getValuesAs(JsonString::getString),
                number(json, "rows"),
                json.getString("checksum"),
                list(json.getJsonArray("parts"), ManifestJson::part));
    }

    private static JsonObjectBuilder part(Manifest.Part part) {
        return Json.createObjectBuilder()
                .add("object", part.object())
                .add("size", part.size())
                .add("sha256", part.sha256())
                .add("rows", part.rows());
    }

    private static Manifest.Part part(JsonObject json) {
        return new Manifest.Part(
                json.getString("object"), number(json, "size"), json.getString("sha256"), number(json, "rows"));
    }

    private static <T> JsonArrayBuilder array(List<T> values, Function<T, JsonObjectBuilder> form) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(value -> array.add(form.apply(value)));
        return array;
    }

    private static <T> List<T> list(JsonArray array, Function<JsonObject, T> form) {
        return List.copyOf(
                array.getValuesAs(JsonObject.class).stream().map(form).toList());
    }

    private static long number(JsonObject json, String name) {
        return json.getJsonNumber(name).longValueExact();
    }
}
