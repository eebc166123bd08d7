package org.baobab.platform.pdf.gotenberg.face;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.Map;
import java.util.stream.Collectors;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.gotenberg.Retouch;

/** What a form wants done to the finished PDF. */
record Finish(FinishOptions options, Retouch.Wishes wishes) {
    private static final String ARCHIVE = "PDF/A-2b";

    /** @param native whether the conversion itself makes the PDF fit for archives, and keeps to the pages asked for */
    static Finish of(Fields fields, boolean byTheConverter) {
        FinishOptions options = described(fields);
        if (!byTheConverter && fields.text("pdfa").isPresent()) {
            String archive = fields.text("pdfa").get();
            if (archive.equals(ARCHIVE)) {
                options = options.archival(true);
            } else {
                fields.unsupported("pdfa", archive);
            }
        }
        String user = fields.text("userPassword").orElse(null);
        String owner = fields.text("ownerPassword").orElse(null);
        if ((user != null || owner != null) && fields.text("pdfa").isPresent()) {
            fields.mistake("form values 'pdfa' and 'userPassword' exclude each other: no archive is locked");
        }
        return new Finish(
                options,
                new Retouch.Wishes(
                        byTheConverter ? null : fields.text("nativePageRanges").orElse(null),
                        fields.flag("flatten", false),
                        user,
                        owner));
    }

    private static FinishOptions described(Fields fields) {
        FinishOptions options = FinishOptions.NONE;
        String text = fields.text("metadata").orElse("{}");
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject metadata = reader.readObject();
            for (Map.Entry<String, JsonValue> entry : metadata.entrySet()) {
                String value = words(entry.getValue());
                switch (entry.getKey()) {
                    case "Title" -> options = options.title(value);
                    case "Author" -> options = options.author(value);
                    case "Subject" -> options = options.subject(value);
                    case "Keywords" -> options = options.keywords(value);
                    default -> fields.unsupported("metadata", entry.getKey());
                }
            }
        } catch (JsonException | ClassCastException none) {
            fields.mistake("form value 'metadata' is invalid (got '" + text + "', resulting to unmarshal metadata)");
        }
        return options;
    }

    private static String words(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString();
            case JsonArray list -> list.stream().map(Finish::words).collect(Collectors.joining(", "));
            default -> value.toString();
        };
    }
}
