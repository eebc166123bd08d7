package org.baobab.platform.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An Excel workbook, straight into the stream: no row is kept. Texts stand in their cells rather than in a table of all texts, which would have to
 * be in memory. A sheet takes 1,048,576 rows; what is more goes on in the next, under the same head.
 */
public final class XlsxWriter implements TableWriter {
    private static final int MOST_ROWS = 1_048_576;
    private static final int LONGEST_TEXT = 32_767;
    private static final int BUFFER = 32 * 1024;

    /** Serial numbers of spreadsheets count from here, because Lotus took 1900 for a leap year. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    private static final double SECONDS_OF_A_DAY = 86_400;

    private final ZipOutputStream zip;
    private final Writer out;
    private final String title;
    private final ZoneId zone;
    private final int mostRows;
    private List<String> names = List.of();
    private int sheets;
    private int rows;

    public XlsxWriter(OutputStream target, String title, ZoneId zone) {
        this(target, title, zone, MOST_ROWS);
    }

    XlsxWriter(OutputStream target, String title, ZoneId zone, int mostRows) {
        this.mostRows = mostRows;
        this.title = title;
        this.zone = zone;
        zip = new ZipOutputStream(target, StandardCharsets.UTF_8);
        zip.setLevel(Deflater.BEST_SPEED);
        out = new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), BUFFER);
    }

    @Override
    public void header(List<String> columns) throws IOException {
        names = List.copyOf(columns);
        put(XlsxPart.before());
        beginSheet();
    }

    private void put(List<XlsxPart> parts) throws IOException {
        for (XlsxPart part : parts) {
            zip.putNextEntry(new ZipEntry(part.name()));
            zip.write(part.xml().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
    }

    private void beginSheet() throws IOException {
        sheets++;
        rows = 0;
        zip.putNextEntry(new ZipEntry(XlsxPart.sheet(sheets)));
        out.write(XlsxPart.sheetBegin(names));
        begin();
        for (String name : names) {
            text(name, XlsxPart.HEAD);
        }
        out.write("</row>");
    }

    private void endSheet() throws IOException {
        out.write(XlsxPart.sheetEnd(names.size(), rows));
        out.flush();
        zip.closeEntry();
    }

    @Override
    public void row(List<?> cells) throws IOException {
        if (rows == mostRows) {
            endSheet();
            beginSheet();
        }
        begin();
        for (Object cell : cells) {
            cell(cell);
        }
        out.write("</row>");
    }

    private void begin() throws IOException {
        rows++;
        out.write("<row r=\"" + rows + "\">");
    }

    private void cell(Object value) throws IOException {
        switch (value) {
            case null -> out.write("<c/>");
            case BigDecimal number -> number(number.toPlainString(), XlsxPart.PLAIN);
            case Integer number -> number(number.toString(), XlsxPart.PLAIN);
            case Long number -> number(number.toString(), XlsxPart.PLAIN);
            case BigInteger number -> number(number.toString(), XlsxPart.PLAIN);
            case Float number -> finite(Double.parseDouble(number.toString()));
            case Number number -> finite(number.doubleValue());
            case Boolean truth -> out.write("<c t=\"b\"><v>" + (truth ? 1 : 0) + "</v></c>");
            case LocalDate day -> number(String.valueOf(FIRST_DAY.until(day, ChronoUnit.DAYS)), XlsxPart.DAY);
            case Instant moment -> number(serial(moment), XlsxPart.MOMENT);
            default -> text(value.toString(), XlsxPart.PLAIN);
        }
    }

    private void finite(double value) throws IOException {
        if (Double.isFinite(value)) {
            number(BigDecimal.valueOf(value).toPlainString(), XlsxPart.PLAIN);
        } else {
            out.write("<c/>");
        }
    }

    private String serial(Instant moment) {
        LocalDateTime local = LocalDateTime.ofInstant(moment, zone);
        double ofDay = local.toLocalTime().toSecondOfDay() / SECONDS_OF_A_DAY;
        double serial = FIRST_DAY.until(local.toLocalDate(), ChronoUnit.DAYS) + ofDay;
        return BigDecimal.valueOf(serial).toPlainString();
    }

    private void number(String digits, int style) throws IOException {
        out.write(style == XlsxPart.PLAIN ? "<c><v>" : "<c s=\"" + style + "\"><v>");
        out.write(digits);
        out.write("</v></c>");
    }

    private void text(String text, int style) throws IOException {
        out.write(style == XlsxPart.PLAIN ? "<c t=\"inlineStr\">" : "<c t=\"inlineStr\" s=\"" + style + "\">");
        out.write("<is><t xml:space=\"preserve\">");
        out.write(XlsxPart.escaped(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text));
        out.write("</t></is></c>");
    }

    @Override
    public void close() throws IOException {
        if (sheets > 0) {
            endSheet();
            put(XlsxPart.after(title, sheets));
        }
        out.close();
    }
}
