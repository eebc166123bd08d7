package org.baobab.platform.job;

/** Why a job runs. */
public enum Trigger {
    /** Its time has come. */
    SCHEDULE,
    /** Its time had come while no server was there. */
    MISSED,
    /** An operator started it through Baobab. */
    OPERATOR,
    /** An operator had an execution go on that failed or was stopped. */
    RESTART,
    /** Its node died in the middle, and it goes on by itself. */
    RECOVERY,
    /** A part of the platform found that it cannot do without, such as a search without its index, or has one begun again that failed. */
    NEED,
    /** Somebody started it through WildFly's console or jboss-cli. */
    CONSOLE
}
