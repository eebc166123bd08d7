package org.baobab.platform.task;

/**
 * Does one kind of work. A capability adds a kind by one application-scoped bean that implements this.
 *
 * <p>It is called as the system in the task's organisation, outside of any transaction unless its kind joins the closing one. It may be called again for the
 * same task: after a failure, and after a crash that left no record of its success. Its exceptions become the task's error, which operators read, so their
 * messages hold no secret.
 */
public interface TaskHandler<P extends Record> {
    TaskKind<P> kind();

    /**
     * @return null, or what becomes the task's result: a record or a map, with {@code documentId} where a file came out
     * @throws PermanentFailureException where a further attempt would fail as well
     * @throws TryLaterException where the work was not even tried
     * @throws PointlessException where there is nothing left to do: the task ends CANCELLED
     * @throws Exception where a further attempt may succeed
     */
    Object run(P payload, TaskRun run) throws Exception;
}
