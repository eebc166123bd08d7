package org.baobab.platform.report.weekly;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table of a report. Cells are what the notation of reports can write: texts, numbers, dates, {@link org.baobab.platform.template.Amount}s; numbers stand at
 * the right.
 *
 * @param sum the last line, or empty
 */
public record ReportTable(List<Cell> head, List<List<Cell>> rows, List<Cell> sum) {

    private static final String TEXT = "text";
    private static final String NUMBER = "number";

    /** @param side the class that says how it stands */
    public record Cell(Object value, String side) {}

    /** Its rows come one by one. */
    public static Builder of(String... columns) {
        return new Builder(List.of(columns));
    }

    /** Puts a table together. */
    public static final class Builder {
        private final List<String> columns;
        private final List<Object[]> rows = new ArrayList<>();
        private Object[] sum = {};

        private Builder(List<String> columns) {
            this.columns = columns;
        }

        public Builder row(Object... cells) {
            rows.add(fitting(cells));
            return this;
        }

        public Builder sum(Object... cells) {
            sum = fitting(cells);
            return this;
        }

        public ReportTable build() {
            List<String> sides =
                    IntStream.range(0, columns.size()).mapToObj(this::side).toList();
            return new ReportTable(
                    line(columns.toArray(), sides),
                    rows.stream().map(row -> line(row, sides)).toList(),
                    line(sum, sides));
        }

        private Object[] fitting(Object... cells) {
            if (cells.length != columns.size()) {
                throw new IllegalArgumentException(cells.length + " cells for the columns " + columns);
            }
            return cells;
        }

        private String side(int column) {
            boolean text = rows.isEmpty() || rows.stream().anyMatch(row -> row[column] instanceof CharSequence);
            return text ? TEXT : NUMBER;
        }

        private static List<Cell> line(Object[] cells, List<String> sides) {
            return IntStream.range(0, cells.length)
                    .mapToObj(i -> new Cell(cells[i], sides.get(i)))
                    .toList();
        }

        @Override
        public String toString() {
            return columns + " " + Arrays.deepToString(rows.toArray());
        }
    }
}
