package org.baobab.platform.job;

/** Where a run is between its claim and its end. While STARTING or RUNNING there is no other of the same job. */
public enum RunState {
    STARTING,
    RUNNING,
    ENDED,
    /** Its time came while the job was still running. */
    SKIPPED
}
