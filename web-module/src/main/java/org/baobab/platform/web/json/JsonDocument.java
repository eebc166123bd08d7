package org.baobab.platform.web.json;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParserFactory;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baobab.platform.kernel.RuleViolationException;

/** Parses the bytes of a request: strict UTF-8, one value, no member twice, not nested without end. */
final class JsonDocument {
    static final String WHOLE = "body";

    private static final int DEEPEST = 64;
    private static final JsonParserFactory PARSERS =
            Json.createParserFactory(Map.of("org.eclipse.parsson.maxDepth", DEEPEST));

    private static final JsonBuilderFactory BUILDERS = Json.createBuilderFactory(Map.of());

    private JsonDocument() {}

    static JsonValue parse(byte[] bytes) {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new RuleViolationException(WHOLE, "required");
        }
        try (JsonParser parser = PARSERS.createParser(new StringReader(text))) {
            JsonValue document = value(parser, parser.next());
            // Looks at what follows, which must be nothing.
            parser.hasNext();
            return document;
        } catch (JsonParsingException unreadable) {
            throw new RuleViolationException(
                    WHOLE,
                    "json.unreadable",
                    Map.of(
                            "line", unreadable.getLocation().getLineNumber(),
                            "column", unreadable.getLocation().getColumnNumber()));
        } catch (RuleViolationException twice) {
            throw twice;
        } catch (RuntimeException tooDeep) {
            // Parsson has no type of its own for a document that is nested too deeply.
            throw new RuleViolationException(WHOLE, "json.too-deep", Map.of("most", DEEPEST));
        }
    }

    private static JsonValue value(JsonParser parser, Event event) {
        return switch (event) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            default -> parser.getValue();
        };
    }

    private static JsonValue object(JsonParser parser) {
        JsonObjectBuilder object = BUILDERS.createObjectBuilder();
        Set<String> names = new HashSet<>();
        while (parser.next() != Event.END_OBJECT) {
            String name = parser.getString();
            if (!names.add(name)) {
                throw new RuleViolationException(WHOLE, "json.duplicate");
            }
            object.add(name, value(parser, parser.next()));
        }
        return object.build();
    }

    private static JsonValue array(JsonParser parser) {
        JsonArrayBuilder array = BUILDERS.createArrayBuilder();
        for (Event event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            array.add(value(parser, event));
        }
        return array.build();
    }

    private static String decode(byte[] bytes) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return text.toString();
        } catch (CharacterCodingException notUtf8) {
            throw new RuleViolationException(WHOLE, "json.utf-8");
        }
    }
}
