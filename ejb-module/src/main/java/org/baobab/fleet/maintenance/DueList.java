package org.baobab.fleet.maintenance;

import java.util.List;
import java.util.Map;

/**
 * What is to be done next.
 *
 * @param counts how many active plans are at each stage, whatever the items are narrowed to
 * @param items the most urgent first, 100 at most
 */
public record DueList(Map<PlanStage, Long> counts, List<PlanView> items) {
    public long count(PlanStage stage) {
        return counts.getOrDefault(stage, 0L);
    }
}
