package org.baobab.fleet.report;

import java.util.List;
import java.util.Map;

/**
 * What needs attention.
 *
 * @param items the most urgent first, some of each kind
 * @param counts how many of each kind there are in all, 0 included
 */
public record FleetAlerts(List<FleetAlert> items, Map<FleetAlert.Kind, Long> counts) {
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
