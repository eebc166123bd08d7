package org.baobab.platform.search;

/** Whether an index can be asked. */
public enum IndexState {
    READY,
    /** There is none yet, or what there is belongs to another version or another database; it is filled anew by itself. */
    MISSING,
    /** What there is cannot be read any more; it is filled anew by itself. */
    BROKEN,
    /** There is none, and none is wanted: the database answers. */
    OFF
}
