package org.baobab.fleet.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.table.Table;

/** One row, read field by field: what cannot be read is noted, and is null. */
final class Cells {
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u202f]");

    /** A spreadsheet may put naughts behind a point. */
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d{1,15}(\\.0*)?");

    private final Columns columns;
    private final Table.Row row;
    private final List<ImportError> errors = new ArrayList<>();
    private final Set<String> blamed = new HashSet<>();

    Cells(Columns columns, Table.Row row) {
        this.columns = columns;
        this.row = row;
    }

    /** Whether the file says anything about it, be it nothing. */
    boolean has(String field) {
        return columns.has(field);
    }

    /** Null where the cell is blank. */
    String text(String field) {
        String text = columns.cell(row, field);
        return text.isBlank() ? null : text.strip();
    }

    /** A whole number, with whatever blanks an office puts between its digits. */
    Long number(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        String digits = BLANKS.matcher(text).replaceAll("").replace(',', '.');
        if (WHOLE.matcher(digits).matches()) {
            return new BigDecimal(digits).longValue();
        }
        return wrong(field, "import.number", Map.of());
    }

    /** As 2026-11-21 or as 21/11/2026; a time of day behind it does not matter. */
    LocalDate day(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            Matcher french = DAY.matcher(text);
            if (french.matches()) {
                return LocalDate.of(
                        Integer.parseInt(french.group(3)),
                        Integer.parseInt(french.group(2)),
                        Integer.parseInt(french.group(1)));
            }
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                    : LocalDateTime.parse(text).toLocalDate();
        } catch (DateTimeException noDay) {
            return wrong(field, "import.day", Map.of());
        }
    }

    <T> T one(String field, Words<T> words) {
        String text = text(field);
        return text == null
                ? null
                : words.find(text).orElseGet(() -> wrong(field, "import.word", Map.of("word", text)));
    }

    UUID id(String field) {
        String text = text(field);
        if (text == null) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? id : wrong(field, "type.uuid", Map.of());
        } catch (IllegalArgumentException none) {
            return wrong(field, "type.uuid", Map.of());
        }
    }

    /** Always null, in the type that is wanted. */
    <T> T wrong(String field, String rule, Map<String, Object> facts) {
        if (blamed.add(field)) {
            errors.add(new ImportError(row.number(), columns.name(field), field, rule, facts));
        }
        return null;
    }

    /** What a service would refuse; a field that could not even be read is not blamed twice. */
    void wrong(RuleViolationException broken) {
        broken.violations().forEach(each -> wrong(each.field(), each.rule(), each.facts()));
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    List<ImportError> errors() {
        return errors;
    }

    int number() {
        return row.number();
    }
}
