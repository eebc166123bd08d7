package org.baobab.platform.web.json;

import jakarta.json.Json;
import jakarta.json.JsonConfig;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonReaderFactory;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;

/** Parses the bytes of a request: strict UTF-8, one value, no member twice, not nested without end. */
final class JsonDocument {
    static final String WHOLE = "body";

    private static final int DEEPEST = 64;
    private static final JsonReaderFactory READERS = Json.createReaderFactory(
            Map.of("org.eclipse.parsson.maxDepth", DEEPEST, JsonConfig.KEY_STRATEGY, JsonConfig.KeyStrategy.NONE));

    private JsonDocument() {}

    static JsonValue parse(byte[] bytes) {
        String text = decode(bytes);
        if (text.isBlank()) {
            throw new RuleViolationException(WHOLE, "required");
        }
        try (JsonReader reader = READERS.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonParsingException unreadable) {
            throw new RuleViolationException(
                    WHOLE,
                    "json.unreadable",
                    Map.of(
                            "line", unreadable.getLocation().getLineNumber(),
                            "column", unreadable.getLocation().getColumnNumber()));
        } catch (JsonException twice) {
            throw new RuleViolationException(WHOLE, "json.duplicate");
        } catch (RuntimeException tooDeep) {
            // Parsson names no type of its own for a document that is nested too deeply.
            throw new RuleViolationException(WHOLE, "json.too-deep", Map.of("most", DEEPEST));
        }
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
