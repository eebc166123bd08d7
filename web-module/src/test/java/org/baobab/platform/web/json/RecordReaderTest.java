package org.baobab.platform.web.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {
    private final RecordReader reader = new RecordReader();

    enum Colour {
        RED,
        GREEN
    }

    record Part(String name, int count) {}

    record Whole(
            UUID id,
            Instant at,
            LocalDate on,
            String text,
            Integer whole,
            Long large,
            Double real,
            BigDecimal amount,
            Boolean flag,
            Colour colour,
            List<Part> parts,
            Map<String, Integer> counts) {}

    record Change(Patch<String> name, Patch<Integer> count, Patch<List<Colour>> colours) {}

    @Test
    void read_ofEveryType_bindsEachMember() {
        Whole whole = read(Whole.class, """
                {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "at": "2026-11-21T09:30:00+01:00", "on": "2026-11-21",
                 "text": "Évry 🌳", "whole": 7, "large": 9007199254740993, "real": 1.5, "amount": 12.3400, "flag": true,
                 "colour": "GREEN", "parts": [{"name": "a", "count": 1}], "counts": {"x": 2}}""");

        assertThat(whole)
                .isEqualTo(new Whole(
                        UUID.fromString("019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10"),
                        Instant.parse("2026-11-21T08:30:00Z"),
                        LocalDate.of(2026, 11, 21),
                        "Évry 🌳",
                        7,
                        9007199254740993L,
                        1.5,
                        new BigDecimal("12.3400"),
                        true,
                        Colour.GREEN,
                        List.of(new Part("a", 1)),
                        Map.of("x", 2)));
    }

    @Test
    void read_ofAMergePatch_tellsLeftOutFromNullFromValue() {
        Change change = read(Change.class, "{\"name\": null, \"colours\": [\"RED\"]}");

        assertThat(change.name()).isEqualTo(Patch.to(null));
        assertThat(change.count()).isNull();
        assertThat(change.colours()).isEqualTo(Patch.to(List.of(Colour.RED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'zz': 1}                           | zz              | json.unknown",
                "{'id': 'x'}                         | id              | type.uuid",
                "{'id': '1-1-1-1-1'}                 | id              | type.uuid",
                "{'at': 'yesterday'}                 | at              | type.instant",
                "{'at': 5}                           | at              | type.instant",
                "{'on': '2026-02-30'}                | on              | type.date",
                "{'text': 5}                         | text            | type.text",
                "{'text': {}}                        | text            | type.text",
                "{'text': 'a\\u0000b'}               | text            | text.characters",
                "{'text': '\\ud800'}                 | text            | text.characters",
                "{'whole': '5'}                      | whole           | type.integer",
                "{'whole': 5.5}                      | whole           | type.integer",
                "{'whole': 99999999999}              | whole           | type.integer",
                "{'large': 1e300}                    | large           | type.number-range",
                "{'amount': 1e999999999}             | amount          | type.number-range",
                "{'flag': 'true'}                    | flag            | type.boolean",
                "{'colour': 'BLUE'}                  | colour          | type.enum",
                "{'colour': 1}                       | colour          | type.enum",
                "{'parts': {}}                       | parts           | type.list",
                "{'parts': [null]}                   | parts[0]        | required",
                "{'parts': [{'count': 1}, {}]}       | parts[1].count  | required",
                "{'parts': [{'count': null}]}        | parts[0].count  | required",
                "{'counts': {'x': 'y'}}              | counts.x        | type.integer",
                "[]                                  | body            | type.object",
                "5                                   | body            | type.object",
                "null                                | body            | required",
                "{                                   | body            | json.unreadable",
                "{'whole': 1} x                      | body            | json.unreadable",
                "{'whole': NaN}                      | body            | json.unreadable",
                "{'whole': 1, 'whole': 2}            | body            | json.duplicate",
            })
    void read_ofAMistake_namesMemberAndRule(String document, String field, String rule) {
        assertThat(mistakes(document.replace('\'', '"'))).singleElement().satisfies(mistake -> {
            assertThat(mistake.field()).isEqualTo(field);
            assertThat(mistake.rule()).isEqualTo(rule);
        });
    }

    @Test
    void read_ofSeveralMistakes_tellsAllOfThem() {
        assertThat(mistakes("{\"id\": 1, \"flag\": 0, \"no\": null}"))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("id", "flag", "no");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n"})
    void read_ofNothing_asksForABody(String document) {
        assertThat(mistakes(document)).extracting(Violation::rule).containsExactly("required");
    }

    @Test
    void read_ofADocumentWithoutBottom_isRefused() {
        String document = "{\"parts\":" + "[".repeat(100_000);

        assertThat(mistakes(document)).extracting(Violation::rule).containsExactly("json.too-deep");
    }

    @Test
    void read_ofBytesThatAreNoUtf8_isRefused() {
        byte[] latin1 = "{\"text\": \"\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> read(Whole.class, latin1)).isInstanceOf(RuleViolationException.class);
    }

    private List<Violation> mistakes(String document) {
        return catchThrowableOfType(RuleViolationException.class, () -> read(Whole.class, document))
                .violations();
    }

    private <T> T read(Class<T> type, String document) {
        return read(type, document.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked") // the reader's signature is for any type, the tests' is for one
    private <T> T read(Class<T> type, byte[] document) {
        return (T) reader.readFrom(
                (Class<Object>) (Class<?>) type,
                type,
                new Annotation[0],
                null,
                new MultivaluedHashMap<>(),
                new ByteArrayInputStream(document));
    }
}
