package org.baobab.platform.backup.copy;

import org.baobab.platform.backup.format.CopySession;

/**
 * A range of a table's blocks.
 *
 * @param number counts from 1 within the table
 * @param to the first block that does not belong to it, or {@link #OPEN}
 * @param bytes about so many
 */
record PartPlan(TablePlan table, int number, long from, long to, long bytes) {
    static final long OPEN = -1;

    /** A whole table goes without the executor, which is faster; a range of blocks is a TID range scan and reads no other. */
    String copy() {
        String name = CopySession.quoted(table.schema(), table.name());
        String columns = CopySession.columns(table.columns());
        if (from == 0 && to == OPEN) {
            // Without columns PostgreSQL means all of them, and would write none for a table that has none.
            return "COPY " + name + (columns.isEmpty() ? "" : " (" + columns + ")") + " TO STDOUT";
        }
        String end = to == OPEN ? "" : " AND ctid < '(" + to + ",0)'::tid";
        return "COPY (SELECT %s FROM ONLY %s WHERE ctid >= '(%d,0)'::tid%s) TO STDOUT"
                .formatted(columns, name, from, end);
    }

    /** At least one, for the progress. */
    long megabytes() {
        return Math.max(1, bytes >> 20);
    }

    @Override
    public String toString() {
        return table.qualifiedName() + " " + number;
    }
}
