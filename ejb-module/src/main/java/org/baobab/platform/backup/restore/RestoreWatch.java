package org.baobab.platform.backup.restore;

/** Told how far a restore is; may be called by several threads at once. */
public interface RestoreWatch {
    RestoreWatch NOBODY = (step, done, total) -> {};

    /**
     * @param step what is being done now
     * @param done how much of it, in whatever unit it has
     * @param total how much there is, or 0 where nobody knows
     */
    void at(RestoreStep step, long done, long total);
}
