package org.baobab.platform.table;

import java.io.OutputStream;
import java.time.ZoneId;
import java.util.Locale;

/** What a table of rows can be written as. */
public enum TableFormat {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String contentType;

    TableFormat(String contentType) {
        this.contentType = contentType;
    }

    public String contentType() {
        return contentType;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * @param title of the sheet, where there is one
     * @param zone in which a spreadsheet, which knows no zones, tells moments
     */
    public TableWriter open(OutputStream out, Separator separator, String title, ZoneId zone) {
        return this == CSV ? new CsvWriter(out, separator) : new XlsxWriter(out, title, zone);
    }
}
