package org.baobab.fleet.position;

import java.util.List;
import java.util.UUID;

/** Hears of points in the transaction that stores them: one application-scoped bean. What it throws keeps the points out, so it is quick and does not fail. */
public interface PositionWatcher {
    /**
     * @param fresh those that were not there before, by vehicle and time; the rows of their vehicles in {@code fleet_place} are locked
     */
    void arrived(UUID organizationId, List<StoredPosition> fresh);
}
