package org.baobab.platform.job;

/**
 * How far an execution is, told by its artifacts and shown to operators while it runs. Inject it into an artifact; after that any thread may tell. Telling is
 * cheap: it is written and announced at most once a second, by another thread and outside of the artifact's transaction.
 */
public interface JobProgress {
    /** What was told until now is over: from here on these pieces are counted. */
    void begin(String what, long total);

    /** So many more pieces are to come; each partition may say its part. */
    void expect(long total);

    /** So many more pieces are done. */
    void did(long pieces);

    /** Whether somebody asked that it be stopped; for artifacts that are long at one piece. */
    boolean isStopping();
}
