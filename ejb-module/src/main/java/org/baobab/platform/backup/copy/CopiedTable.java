package org.baobab.platform.backup.copy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.platform.backup.format.Manifest;
import org.baobab.platform.backup.format.RowSum;

/** What has been written of one table, by several workers in any order. */
final class CopiedTable {
    private final TablePlan plan;
    private final Map<Integer, Manifest.Part> parts = new TreeMap<>();
    private final RowSum sum = new RowSum();

    CopiedTable(TablePlan plan) {
        this.plan = plan;
    }

    synchronized void add(int number, Manifest.Part part, RowSum rows) {
        parts.put(number, part);
        sum.add(rows);
    }

    synchronized Manifest.Table entry() {
        return new Manifest.Table(
                plan.schema(), plan.name(), plan.columns(), sum.rows(), sum.checksum(), List.copyOf(parts.values()));
    }
}
