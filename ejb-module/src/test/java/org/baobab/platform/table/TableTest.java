package org.baobab.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
    private static final TableLimits LIMITS = new TableLimits(1024 * 1024, 100, 20);
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");

    @TempDir
    Path folder;

    @Test
    void csv_isWrittenAsRfc4180WithAMark() throws IOException {
        String csv = csv(
                Separator.COMMA,
                List.of("nom", "prix"),
                Arrays.asList("Clio \"3\", rouge", null),
                List.of("deux\nlignes", new BigDecimal("1E+3")));

        assertThat(csv).isEqualTo("\uFEFFnom,prix\r\n\"Clio \"\"3\"\", rouge\",\r\n\"deux\nlignes\",1000\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+213 555", "-2", "@SUM(A1)", "\tx", "\rx", "'=déjà", "''+x"})
    void csv_textThatAProgramWouldRun_isDefusedAndComesBack(String dangerous) throws IOException {
        String csv = csv(Separator.SEMICOLON, List.of("a", "b"), List.of(dangerous, "fin"));

        assertThat(csv.lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
        assertThat(read(csv).rows().getFirst().cells()).containsExactly(dangerous, "fin");
    }

    @Test
    void csv_negativeNumber_staysANumber() throws IOException {
        assertThat(csv(Separator.COMMA, List.of("lat"), List.of(-13.5))).endsWith("\r\n-13.5\r\n");
    }

    @Test
    void csv_harmlessApostrophe_staysAlone() throws IOException {
        assertThat(csv(Separator.COMMA, List.of("a"), List.of("'s-Hertogenbosch")))
                .contains("\r\n's-Hertogenbosch");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void read_anySeparator_isFoundOut(String separator) throws IOException {
        Table table = read("\uFEFFimmat%sville%smodèle\n\"1;2,3\t4\"%sAlger%sD-Max\n".replace("%s", separator));

        assertThat(table.header()).containsExactly("immat", "ville", "modèle");
        assertThat(table.rows().getFirst().cells()).containsExactly("1;2,3\t4", "Alger", "D-Max");
    }

    @Test
    void read_frenchWindows_isUnderstood() throws IOException {
        Path file = folder.resolve("w.csv");
        Files.write(file, "modèle;prix €\r\nMégane;12\r\n".getBytes(Charset.forName("windows-1252")));

        Table table = TableReader.read(file, LIMITS);

        assertThat(table.header()).containsExactly("modèle", "prix €");
        assertThat(table.rows().getFirst().cells()).containsExactly("Mégane", "12");
    }

    @Test
    void read_blankLines_countAndAreLeftOut() throws IOException {
        Table table = read("a,b\n\n1,2\n,,\n3\n");

        assertThat(table.rows())
                .containsExactly(new Table.Row(3, List.of("1", "2")), new Table.Row(5, List.of("3", "")));
    }

    @Test
    void read_lineThatSaysItsSeparator_isObeyed() throws IOException {
        Table table = read("sep=;\na;b,c\n1;2\n");

        assertThat(table.header()).containsExactly("a", "b,c");
        assertThat(table.rows().getFirst().number()).isEqualTo(3);
    }

    @Test
    void read_whatIsNoTable_isRefused() {
        assertThatThrownBy(() -> read(""))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("empty");
        assertThatThrownBy(() -> read("a,b\n1,2,3\n")).hasMessageContaining("row-too-long");
        assertThatThrownBy(() -> read("a,b\n\"1,2\n")).hasMessageContaining("quote");
        assertThatThrownBy(() -> read("PK\u0003\u0004 no zip")).hasMessageContaining("unknown");
        assertThatThrownBy(() -> read("a,b\n\0\n")).hasMessageContaining("unknown");
        assertThatThrownBy(() -> read("a\n" + "1\n".repeat(101))).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> read("x".repeat(1024 * 1024 + 1))).isInstanceOf(TooLargeException.class);
    }

    @ParameterizedTest
    @EnumSource(TableFormat.class)
    void whatIsWritten_isReadBack(TableFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = format.open(out, Separator.COMMA, "Véhicules [2026]", ALGIERS)) {
            writer.header(List.of("text", "number", "day", "formula", "nothing", "amount"));
            writer.row(Arrays.asList(
                    "  محمد <b>&amp;\u0007 ",
                    123_456L,
                    LocalDate.of(2026, 11, 21),
                    "=1+1",
                    null,
                    new BigDecimal("150000.50")));
        }
        Path file = folder.resolve("t." + format.extension());
        Files.write(file, out.toByteArray());

        Table table = TableReader.read(file, LIMITS);

        String amount = format == TableFormat.CSV ? "150000.50" : "150000.5";
        String text = format == TableFormat.CSV ? "  محمد <b>&amp;\u0007 " : "  محمد <b>&amp; ";
        assertThat(table.header()).containsExactly("text", "number", "day", "formula", "nothing", "amount");
        assertThat(table.rows())
                .containsExactly(new Table.Row(2, List.of(text, "123456", "2026-11-21", "=1+1", "", amount)));
    }

    @Test
    void xlsx_moment_isToldInTheZone() throws IOException {
        Path file = folder.resolve("m.xlsx");
        try (TableWriter writer = new XlsxWriter(Files.newOutputStream(file), "M", ALGIERS)) {
            writer.header(List.of("at"));
            writer.row(List.of(Instant.parse("2026-11-21T23:30:15Z")));
        }

        assertThat(TableReader.read(file, LIMITS).rows().getFirst().cells()).containsExactly("2026-11-22T00:30:15");
    }

    /** What Excel itself writes: texts in a table of their own, cells with places, gaps, and formulas with what they gave. */
    @Test
    void xlsx_fromExcel_isRead() throws IOException {
        Path file = workbook("""
                <worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>
                <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
                <row r="4"><c r="A4"><v>0.30000000000000004</v></c><c r="C4" s="1"><f>A1</f><v>46347</v></c></row>
                </sheetData></worksheet>""");

        Table table = TableReader.read(file, LIMITS);

        assertThat(table.header()).containsExactly("Marque & modèle", "", "date");
        assertThat(table.rows()).containsExactly(new Table.Row(4, List.of("0.3", "", "2026-11-21")));
    }

    @Test
    void xlsx_thatUnpacksToTooMuch_isRefused() throws IOException {
        Path file = workbook("<worksheet>" + " ".repeat(11 * 1024 * 1024) + "</worksheet>");

        assertThatThrownBy(() -> TableReader.read(file, LIMITS)).isInstanceOf(TooLargeException.class);
    }

    /** Each of these once took all the memory there was, and the server with it. */
    @Test
    void xlsx_thatWouldFillTheMemory_isRefused() throws IOException {
        String row = "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"%s</c></row></sheetData></worksheet>";

        assertThatThrownBy(() -> TableReader.read(
                        workbook(row.formatted(" t=\"inlineStr\"><is><t>" + "A".repeat(5_000_000) + "</t></is>")),
                        LIMITS))
                .hasMessageContaining("cell");
        assertThatThrownBy(() -> TableReader.read(workbook(row.formatted("><v>1E999999999</v>")), LIMITS))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> TableReader.read(workbook(row.formatted("><v>1E-999999999</v>")), LIMITS))
                .hasMessageContaining("unknown");
        assertThatThrownBy(() -> TableReader.read(
                        workbook(row.formatted("/><c>" + "<v/></c><c><v>1</v>".repeat(200_000))), LIMITS))
                .hasMessageContaining("columns");
        assertThatThrownBy(() ->
                        TableReader.read(workbook(row.formatted("/>"), "<si><t>x</t></si>".repeat(200_000)), LIMITS))
                .isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> read("a" + ";b".repeat(300_000))).hasMessageContaining("columns");
    }

    @Test
    void xlsx_rowsThatDoNotFitIntoASheet_goOnInTheNext() throws Exception {
        Path file = folder.resolve("long.xlsx");
        try (TableWriter writer =
                new XlsxWriter(Files.newOutputStream(file), "A title of thirty letters: long", ALGIERS, 3)) {
            writer.header(List.of("a"));
            for (int i = 0; i < 5; i++) {
                writer.row(List.of(i));
            }
        }

        assertThat(TableReader.read(file, LIMITS).rows()).hasSize(2);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(text(zip, "xl/workbook.xml"))
                    .contains(
                            "name=\"A title of thirty letters  long\"",
                            "name=\"A title of thirty letters  lo 2\"",
                            "r:id=\"sheet3\"");
            assertThat(text(zip, "xl/_rels/workbook.xml.rels")).contains("worksheets/sheet3.xml");
            assertThat(text(zip, "xl/worksheets/sheet3.xml")).contains(">a</t>", "<v>4</v>", "ref=\"A1:A2\"");
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void xlsx_withAnEntity_isNotFollowed() throws IOException {
        Path file = workbook("""
                <!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData>
                <row r="1"><c t="inlineStr"><is><t>&f;</t></is></c></row></sheetData></worksheet>""");

        assertThatThrownBy(() -> TableReader.read(file, LIMITS)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void xlsx_manyRows_areNotHeld() throws IOException {
        long[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int one) {
                written[0]++;
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                written[0] += length;
            }
        };
        long before = 0;
        try (TableWriter writer = new XlsxWriter(counting, "x", ALGIERS)) {
            writer.header(List.of("a", "b"));
            for (int i = 0; i < 20_000; i++) {
                writer.row(List.of("row " + i, i));
                if (i == 10_000) {
                    before = written[0];
                }
            }
        }

        assertThat(before).isGreaterThan(10_000);
    }

    private Table read(String content) throws IOException {
        Path file = folder.resolve("in.csv");
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return TableReader.read(file, LIMITS);
    }

    private static String csv(Separator separator, List<String> header, List<?>... rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter writer = new CsvWriter(out, separator)) {
            writer.header(header);
            for (List<?> row : rows) {
                writer.row(row);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Path workbook(String sheet) throws IOException {
        return workbook(
                sheet,
                "<si><r><t>Marque </t></r><r><t>&amp; modèle</t></r><rPh><t>x</t></rPh></si><si><t>date</t></si>");
    }

    private Path workbook(String sheet, String texts) throws IOException {
        Path file = folder.resolve("excel.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            put(zip, "xl/workbook.xml", """
                    <workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>
                    <sheet name="Feuil1" sheetId="1" r:id="rId7"/></sheets></workbook>""");
            put(zip, "xl/_rels/workbook.xml.rels", """
                    <Relationships><Relationship Id="rId7" Target="/xl/worksheets/feuil.xml"/></Relationships>""");
            put(zip, "xl/sharedStrings.xml", "<sst>" + texts + "</sst>");
            put(zip, "xl/styles.xml", """
                    <styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
            put(zip, "xl/worksheets/feuil.xml", sheet);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
