package org.baobab.fleet.exchange;

/** How an import goes about it. */
public enum ImportMode {
    /** All rows, or nothing where one of them is bad. */
    WHOLE,
    /** The good rows. */
    PARTIAL,
    /** Only says what would come of it. */
    PREVIEW;

    boolean changes(boolean flawless) {
        return this == PARTIAL || this == WHOLE && flawless;
    }
}
