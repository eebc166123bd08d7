package org.baobab.fleet.exchange;

import java.util.List;
import org.baobab.fleet.exchange.ImportedRow.Action;

/**
 * What came of a file.
 *
 * @param applied whether anything that is told here has really happened
 * @param ignored columns that mean nothing to an import
 */
public record ImportOutcome(boolean applied, List<ImportedRow> rows, List<ImportError> errors, List<String> ignored) {
    public long count(Action action) {
        return rows.stream().filter(row -> row.action() == action).count();
    }
}
