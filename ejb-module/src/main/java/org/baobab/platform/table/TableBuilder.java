package org.baobab.platform.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.TooLargeException;

/** Takes records as a reader finds them: the first that holds anything is the head, empty ones count and are left out. */
final class TableBuilder {
    private static final String FILE = "file";

    private final TableLimits limits;
    private final List<Table.Row> rows = new ArrayList<>();
    private List<String> header;

    TableBuilder(TableLimits limits) {
        this.limits = limits;
    }

    void take(int number, List<String> cells) {
        int used = used(cells);
        if (used == 0) {
            return;
        }
        if (used > limits.columns()) {
            throw new RuleViolationException(FILE, "table.columns", Map.of("most", limits.columns(), "row", number));
        }
        if (header == null) {
            header = cells.subList(0, used).stream().map(String::strip).toList();
            return;
        }
        if (rows.size() == limits.rows()) {
            throw new TooLargeException(
                    "table-too-large", "More than " + limits.rows() + " rows", Map.of("most", limits.rows()));
        }
        if (used > header.size()) {
            throw new RuleViolationException(FILE, "table.row-too-long", Map.of("row", number));
        }
        rows.add(new Table.Row(number, fitted(cells, used)));
    }

    private List<String> fitted(List<String> cells, int used) {
        List<String> fitted = new ArrayList<>(cells.subList(0, used));
        while (fitted.size() < header.size()) {
            fitted.add("");
        }
        return fitted;
    }

    private static int used(List<String> cells) {
        int used = cells.size();
        while (used > 0 && cells.get(used - 1).isBlank()) {
            used--;
        }
        return used;
    }

    Table build() {
        if (header == null) {
            throw new RuleViolationException(FILE, "table.empty");
        }
        return new Table(header, rows);
    }
}
