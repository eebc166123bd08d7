package org.baobab.platform.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;

/** CSV however an office writes it: comma, semicolon or tab, UTF-8, UTF-16 or the encoding of French Windows, with a mark or without. */
final class CsvReader {
    private static final Charset FRENCH_WINDOWS = Charset.forName("windows-1252");
    private static final int LONGEST_CELL = 10_000;

    private final String text;
    private final TableLimits limits;
    private char separator;
    private int at;

    private CsvReader(String text, TableLimits limits) {
        this.text = text;
        this.limits = limits;
    }

    static Table read(byte[] content, TableLimits limits) {
        String text = decoded(content);
        if (text.indexOf('\0') >= 0) {
            throw new RuleViolationException("file", "table.unknown");
        }
        return new CsvReader(text, limits).read();
    }

    private Table read() {
        TableBuilder table = new TableBuilder(limits);
        int number = 0;
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            // Excel's own way to say it, on a line that is none of the table.
            separator = text.charAt(4);
            at = Math.max(text.indexOf('\n') + 1, 0);
            number = 1;
        } else {
            separator = likeliest();
        }
        while (at < text.length()) {
            number++;
            table.take(number, line(number));
        }
        return table.build();
    }

    private List<String> line(int number) {
        List<String> cells = new ArrayList<>();
        while (true) {
            add(cells, FormulaGuard.restored(cell(number)));
            if (at >= text.length()) {
                return cells;
            }
            char end = text.charAt(at++);
            if (end == '\n') {
                return cells;
            }
            if (end == '\r') {
                if (at < text.length() && text.charAt(at) == '\n') {
                    at++;
                }
                return cells;
            }
        }
    }

    /** One more than there may be is enough to see that there are too many. */
    private void add(List<String> cells, String cell) {
        if (cells.size() <= limits.columns()) {
            cells.add(cell);
        } else if (!cell.isBlank()) {
            cells.set(limits.columns(), cell);
        }
    }

    /** Leaves {@code at} on what ends the cell. */
    private String cell(int number) {
        int start = at;
        if (at < text.length() && text.charAt(at) == '"') {
            at++;
            StringBuilder quoted = new StringBuilder();
            while (true) {
                int quote = text.indexOf('"', at);
                if (quote < 0) {
                    throw new RuleViolationException("file", "table.quote", Map.of("row", number));
                }
                quoted.append(text, at, quote);
                at = quote + 1;
                if (at >= text.length() || text.charAt(at) != '"') {
                    break;
                }
                quoted.append('"');
                at++;
            }
            // Whatever stands behind the closing quote belongs to the cell, as spreadsheets take it.
            quoted.append(plain());
            return bounded(quoted.toString(), number);
        }
        at = start;
        return bounded(plain(), number);
    }

    private String plain() {
        int start = at;
        while (at < text.length() && !endsCell(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsCell(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }

    private static String bounded(String cell, int number) {
        if (cell.length() > LONGEST_CELL) {
            throw new RuleViolationException("file", "table.cell", Map.of("most", LONGEST_CELL, "row", number));
        }
        return cell;
    }

    /** The one that the first line has most of, outside of quotes. */
    private char likeliest() {
        int[] counts = new int[Separator.values().length];
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"') {
                quoted = !quoted;
            } else if ((sign == '\n' || sign == '\r') && !quoted && begun) {
                break;
            } else if (!quoted) {
                begun |= !Character.isWhitespace(sign);
                for (Separator each : Separator.values()) {
                    counts[each.ordinal()] += sign == each.sign() ? 1 : 0;
                }
            }
        }
        Separator most = Separator.COMMA;
        for (Separator each : Separator.values()) {
            most = counts[each.ordinal()] > counts[most.ordinal()] ? each : most;
        }
        return most.sign();
    }

    private static String decoded(byte[] content) {
        if (startsWith(content, 0xFF, 0xFE)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(content, 0xFE, 0xFF)) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        int mark = startsWith(content, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content, mark, content.length - mark))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(content, mark, content.length - mark, FRENCH_WINDOWS);
        }
    }

    private static boolean startsWith(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
