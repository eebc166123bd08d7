package org.baobab.platform.job;

/**
 * Where a step is, kept in the transaction of its chunk, for rows that must be touched exactly once. JBeret commits its own checkpoint a moment before the
 * chunk, so a crash in between would leave a chunk out; and a node that was taken for dead might write on beside the one that took over. A reader begins at
 * {@link #open}, a writer ends each chunk with {@link #move}.
 */
public interface Bookmark {
    /**
     * Where this step, or this partition of it, is. Takes the bookmark over from an earlier execution of the same instance.
     *
     * @param name which bookmark; each partition has its own
     * @param beginning where the first execution begins
     */
    String open(String name, String beginning);

    /** In the chunk's transaction. If another execution has taken over, it throws, and the chunk is rolled back. */
    void move(String name, String position);
}
