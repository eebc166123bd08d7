package org.baobab.fleet.maintenance;

/** How urgent a plan is, the least first. */
public enum PlanStage {
    LATER,
    /** Its soft threshold is reached. */
    SOON,
    /** Its day or its kilometre has come. */
    DUE,
    /** Its hard threshold is passed. */
    OVERDUE;

    static PlanStage of(int level) {
        return values()[level];
    }

    public PlanStage or(PlanStage other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
