package org.baobab.platform.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;

/** The first sheet of an Excel workbook, part by part and each within its bounds: a small file may unpack to very much. Of formulas it takes what they gave. */
final class XlsxReader {
    private static final XMLInputFactory PARSERS = parsers();
    private static final String VALUE = "v";
    private static final String TEXT = "t";

    /** What a spreadsheet takes. */
    private static final int LONGEST_CELL = 32_767;

    /** Numbers of a spreadsheet are binary; a longer one would be as long as somebody likes when it is written out. */
    private static final int MOST_DIGITS = 400;

    /** What even an empty text costs. */
    private static final int TEXT_COST = 50;

    private final TableLimits limits;
    private long kept;

    XlsxReader(TableLimits limits) {
        this.limits = limits;
    }

    Table read(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = XlsxBook.firstSheet(
                    part(zip, "xl/workbook.xml", limits.bytes()),
                    part(zip, "xl/_rels/workbook.xml.rels", limits.bytes()));
            List<String> shared = texts(zip);
            XlsxStyles styles = XlsxStyles.read(part(zip, "xl/styles.xml", limits.bytes()));
            return table(zip, sheet, shared, styles);
        } catch (ZipException | XMLStreamException | NumberFormatException damaged) {
            throw unknown();
        }
    }

    private Table table(ZipFile zip, String sheet, List<String> shared, XlsxStyles styles)
            throws IOException, XMLStreamException {
        TableBuilder table = new TableBuilder(limits);
        XMLStreamReader xml = part(zip, sheet, limits.unpacked());
        if (xml == null) {
            throw unknown();
        }
        List<String> cells = new ArrayList<>();
        int number = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals("row")) {
                String said = xml.getAttributeValue(null, "r");
                number = said == null ? number + 1 : Integer.parseInt(said);
                cells.clear();
            } else if (event == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().equals("c")) {
                cell(xml, number, cells, shared, styles);
            } else if (event == XMLStreamReader.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                table.take(number, List.copyOf(cells));
            }
        }
        return table.build();
    }

    private void cell(XMLStreamReader xml, int row, List<String> cells, List<String> shared, XlsxStyles styles)
            throws XMLStreamException {
        String place = xml.getAttributeValue(null, "r");
        String type = xml.getAttributeValue(null, TEXT);
        String style = xml.getAttributeValue(null, "s");
        int column = place == null ? cells.size() : XlsxBook.column(place);
        // Formats may reach over all columns that there are; only what holds something has to fit.
        String value = value(xml, row);
        if (value.isEmpty() && column >= limits.columns()) {
            return;
        }
        if (column > limits.columns()) {
            throw new RuleViolationException("file", "table.columns", Map.of("most", limits.columns()));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        String told = told(value, type, style, shared, styles);
        keep(told.length());
        cells.set(column, told);
    }

    /** What stands in {@code v}, or the texts of an inline string; leaves the parser at the end of the cell. */
    private static String value(XMLStreamReader xml, int row) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        String inside = "";
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                inside = xml.getLocalName();
            } else if (event == XMLStreamReader.END_ELEMENT) {
                if (xml.getLocalName().equals("c")) {
                    return value.toString();
                }
                inside = "";
            } else if (xml.isCharacters() && (inside.equals(VALUE) || inside.equals(TEXT))) {
                append(xml, value, row);
            }
        }
    }

    private static void append(XMLStreamReader xml, StringBuilder text, int row) {
        if (text.length() + xml.getTextLength() > LONGEST_CELL) {
            throw new RuleViolationException("file", "table.cell", Map.of("most", LONGEST_CELL, "row", row));
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    /** Counts what stays in memory: the same few bytes may be packed by the million. */
    private void keep(int length) {
        kept += length + TEXT_COST;
        if (kept > limits.unpacked() / 2) {
            throw tooLarge(limits.unpacked() / 2);
        }
    }

    private static String told(String value, String type, String style, List<String> shared, XlsxStyles styles) {
        if (value.isEmpty()) {
            return "";
        }
        return switch (type == null ? "n" : type) {
            case "s" -> {
                int index = Integer.parseInt(value.strip());
                if (index < 0 || index >= shared.size()) {
                    throw unknown();
                }
                yield shared.get(index);
            }
            case "b" -> value.strip().equals("1") ? "true" : "false";
            case "n" -> styles.told(number(value.strip()), style);
            default -> value;
        };
    }

    private static BigDecimal number(String written) {
        BigDecimal number = new BigDecimal(written);
        if (number.scale() > MOST_DIGITS || (long) number.precision() - number.scale() > MOST_DIGITS) {
            throw unknown();
        }
        return number;
    }

    private List<String> texts(ZipFile zip) throws IOException, XMLStreamException {
        List<String> texts = new ArrayList<>();
        XMLStreamReader xml = part(zip, "xl/sharedStrings.xml", limits.unpacked());
        if (xml == null) {
            return texts;
        }
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) {
                inText = xml.getLocalName().equals(TEXT);
                phonetic += xml.getLocalName().equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamReader.END_ELEMENT) {
                inText = false;
                phonetic -= xml.getLocalName().equals("rPh") ? 1 : 0;
                if (xml.getLocalName().equals("si")) {
                    keep(text.length());
                    texts.add(text.toString());
                    text.setLength(0);
                }
            } else if (inText && phonetic == 0 && xml.isCharacters()) {
                append(xml, text, 1);
            }
        }
        return texts;
    }

    /** Null where the workbook has no such part. */
    private static XMLStreamReader part(ZipFile zip, String name, long most) throws IOException, XMLStreamException {
        ZipEntry entry = zip.getEntry(name);
        return entry == null
                ? null
                : PARSERS.createXMLStreamReader(new BufferedInputStream(new Bounded(zip.getInputStream(entry), most)));
    }

    private static XMLInputFactory parsers() {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Texts come in pieces: whole, one could be as large as everything that is unpacked.
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        return factory;
    }

    static RuleViolationException unknown() {
        return new RuleViolationException("file", "table.unknown");
    }

    private static TooLargeException tooLarge(long most) {
        return new TooLargeException(
                "body-too-large",
                "A workbook unpacks to more than " + most + " bytes",
                Map.of("most", most / (1024 * 1024)));
    }

    private static final class Bounded extends FilterInputStream {
        private final long most;
        private long read;

        Bounded(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int some = super.read(bytes, offset, length);
            count(Math.max(some, 0));
            return some;
        }

        private void count(int more) {
            read += more;
            if (read > most) {
                throw tooLarge(most);
            }
        }
    }
}
