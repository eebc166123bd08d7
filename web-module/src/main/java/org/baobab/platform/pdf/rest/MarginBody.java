package org.baobab.platform.pdf.rest;

import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.pdf.PageMargin;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Lengths as CSS writes them; a bare number counts pixels. */
@Schema(name = "Margin")
public record MarginBody(
        @Schema(implementation = String.class, examples = "2cm")
        JsonValue top,

        @Schema(implementation = String.class, examples = "15mm")
        JsonValue right,

        @Schema(implementation = String.class, examples = "2cm")
        JsonValue bottom,

        @Schema(implementation = String.class, examples = "15mm")
        JsonValue left) {

    PageMargin margin() {
        return new PageMargin(
                read("margin.top", top),
                read("margin.right", right),
                read("margin.bottom", bottom),
                read("margin.left", left));
    }

    private static Double read(String field, JsonValue value) {
        return switch (value) {
            case null -> null;
            case JsonString text -> PageMargin.millimetres(field, text.getString());
            case JsonNumber number ->
                PageMargin.millimetres(field, number.bigDecimalValue().toPlainString());
            default -> throw new RuleViolationException(field, "pdf.length", Map.of());
        };
    }
}
