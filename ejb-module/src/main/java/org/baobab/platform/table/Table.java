package org.baobab.platform.table;

import java.util.List;

/** What was read: the names of columns as they were written, and the rows below that hold anything. */
public record Table(List<String> header, List<Row> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /**
     * @param number as a spreadsheet counts it: the head is 1
     * @param cells as many as there are columns; an empty text where there is nothing
     */
    public record Row(int number, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
