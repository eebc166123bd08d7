package org.baobab.platform.table;

import java.util.List;

/** A file within a workbook, as little of it as spreadsheets need. */
record XlsxPart(String name, String xml) {

    /** Styles by their place in {@code styles.xml}. */
    static final int PLAIN = 0;

    static final int HEAD = 1;
    static final int DAY = 2;
    static final int MOMENT = 3;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final int LONGEST_TITLE = 31;
    private static final int NARROWEST = 12;

    static String sheet(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    /** All that can stand before the sheets, whose number nobody knows yet: what is no part with a type of its own is a sheet. */
    static List<XlsxPart> before() {
        return List.of(
                new XlsxPart("[Content_Types].xml", XML + """
                        <Types xmlns="%1$s/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                        <Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>\
                        """.formatted(PACKAGE)),
                new XlsxPart(
                        "_rels/.rels",
                        XML
                                + relationships(
                                        "<Relationship Id=\"rId1\" Type=\"%s/officeDocument\" Target=\"xl/workbook.xml\"/>")),
                new XlsxPart("xl/styles.xml", XML + STYLES.formatted(MAIN)));
    }

    /** Which sheets there are. */
    static List<XlsxPart> after(String title, int sheets) {
        StringBuilder names = new StringBuilder();
        StringBuilder targets =
                new StringBuilder("<Relationship Id=\"styles\" Type=\"%1$s/styles\" Target=\"styles.xml\"/>");
        for (int i = 1; i <= sheets; i++) {
            names.append("<sheet name=\"%1$s\" sheetId=\"%2$d\" r:id=\"sheet%2$d\"/>"
                    .formatted(escaped(sheetName(title, i)), i));
            targets.append("<Relationship Id=\"sheet" + i + "\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet" + i
                    + ".xml\"/>");
        }
        return List.of(
                new XlsxPart("xl/workbook.xml", XML + """
                        <workbook xmlns="%s" xmlns:r="%s"><sheets>%s</sheets></workbook>\
                        """.formatted(MAIN, OFFICE, names)),
                new XlsxPart("xl/_rels/workbook.xml.rels", XML + relationships(targets.toString())));
    }

    /** Plain, the head of the table, a day, a moment. */
    private static final String STYLES = """
            <styleSheet xmlns="%s"><numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/>\
            <numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/></numFmts>\
            <fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FF1B6B52"/><name val="Calibri"/></font></fonts>\
            <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
            <fill><patternFill patternType="solid"><fgColor rgb="FFE8F0ED"/></patternFill></fill></fills>\
            <borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>\
            <cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" fillId="2" applyFont="1" applyFill="1"/>\
            <xf xfId="0" numFmtId="164" applyNumberFormat="1"/><xf xfId="0" numFmtId="165" applyNumberFormat="1"/></cellXfs></styleSheet>""";

    /** The head stays in sight. */
    static String sheetBegin(List<String> names) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<worksheet xmlns=\"")
                .append(MAIN)
                .append("\"><sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\"")
                .append(" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
        for (int i = 0; i < names.size(); i++) {
            int width = Math.max(NARROWEST, names.get(i).length() + 4);
            xml.append("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>".formatted(i + 1, width));
        }
        return xml.append("</cols><sheetData>").toString();
    }

    static String sheetEnd(int columns, int rows) {
        return "</sheetData><autoFilter ref=\"A1:" + letters(columns) + rows + "\"/></worksheet>";
    }

    /** The name of a column: A, Z, AA. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left > 0; left = (left - 1) / 26) {
            letters.insert(0, (char) ('A' + (left - 1) % 26));
        }
        return letters.toString();
    }

    /** What XML cannot hold at all is left out. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (isXml(sign)) {
                        escaped.appendCodePoint(sign);
                    }
                }
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }

    private static String sheetName(String title, int number) {
        String allowed = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        String name = allowed.isEmpty() ? "Baobab" : allowed;
        String behind = number == 1 ? "" : " " + number;
        int most = LONGEST_TITLE - behind.length();
        return (name.length() > most ? name.substring(0, most) : name) + behind;
    }

    private static String relationships(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + each.formatted(OFFICE) + "</Relationships>";
    }
}
