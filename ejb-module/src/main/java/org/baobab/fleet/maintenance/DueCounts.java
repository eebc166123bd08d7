package org.baobab.fleet.maintenance;

/** How many active plans are at each stage, and how many work orders wait or have their vehicle in the workshop. */
public record DueCounts(long overdue, long due, long soon, long later, long openOrders, long ordersInProgress) {
    /** What somebody should look at. */
    public long urgent() {
        return overdue + due;
    }
}
