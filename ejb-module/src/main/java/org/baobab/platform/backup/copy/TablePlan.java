package org.baobab.platform.backup.copy;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as it is read.
 *
 * @param columns those that COPY names
 * @param blocks of the table itself
 * @param bytes with its large values, which are stored beside it
 */
record TablePlan(String schema, String name, List<String> columns, long blocks, long bytes) {
    /** Of table, not of text: what one part should come to. */
    static final long PART = 96L << 20;

    String qualifiedName() {
        return schema + "." + name;
    }

    /** Ranges of blocks, all of about the same size; none where the table has never had a row. The last one is open, for nobody knows what comes. */
    List<PartPlan> parts() {
        if (blocks == 0) {
            return List.of();
        }
        long count = Math.clamp((bytes + PART - 1) / PART, 1, blocks);
        List<PartPlan> parts = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            long from = blocks * (number - 1) / count;
            long to = number == count ? PartPlan.OPEN : blocks * number / count;
            parts.add(new PartPlan(this, number, from, to, bytes / count));
        }
        return parts;
    }
}
