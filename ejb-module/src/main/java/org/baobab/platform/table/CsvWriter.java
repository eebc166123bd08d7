package org.baobab.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** CSV as RFC 4180 has it, in UTF-8 with a mark, without which Excel would take it for the machine's own encoding. */
public final class CsvWriter implements TableWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String END = "\r\n";
    private static final int BUFFER = 32 * 1024;

    private final Writer out;
    private final char separator;

    public CsvWriter(OutputStream out, Separator separator) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
        this.separator = separator.sign();
    }

    @Override
    public void header(List<String> names) throws IOException {
        out.write(BYTE_ORDER_MARK);
        row(names);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write(separator);
            }
            cell(cells.get(i));
        }
        out.write(END);
    }

    private void cell(Object value) throws IOException {
        switch (value) {
            case null -> {
                // Nothing between two separators is nothing.
            }
            case CharSequence text -> text(FormulaGuard.defused(text.toString()));
            case BigDecimal number -> out.write(number.toPlainString());
            case Double number
            when Double.isFinite(number) -> out.write(BigDecimal.valueOf(number).toPlainString());
            case Number number -> out.write(number.toString());
            default -> text(value.toString());
        }
    }

    private void text(String text) throws IOException {
        if (!needsQuotes(text)) {
            out.write(text);
            return;
        }
        out.write('"');
        out.write(text.replace("\"", "\"\""));
        out.write('"');
    }

    /** Blanks at the ends too: some readers would take them away. */
    private boolean needsQuotes(String text) {
        if (text.isEmpty()) {
            return false;
        }
        boolean blankEnds =
                Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1));
        return blankEnds
                || text.indexOf(separator) >= 0
                || text.indexOf('"') >= 0
                || text.indexOf('\n') >= 0
                || text.indexOf('\r') >= 0;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
