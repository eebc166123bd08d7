/**
 * Everything slow or outside is a task: a row that is written with the business change, and worked on after it is committed.
 *
 * <p>The database is the truth and the broker is the speed. {@link org.baobab.platform.task.Tasks} writes the row in the caller's transaction; after the commit
 * the {@code TaskCourier} sends its id to the row's queue; a listener claims the row under a lease, has the work done by the
 * {@link org.baobab.platform.task.TaskHandler} of its kind, and closes the row, each in a transaction of its own. A message that is lost, comes twice or comes
 * late changes nothing, for the row decides; so messages are not persistent and there is no XA. The {@code TaskSweeper} announces what has become due or lost its
 * message, and takes back what lost its worker; the {@code Watch} renews the leases of what this node works on and interrupts what takes too long.
 *
 * <p>How often a task takes effect: exactly once where its kind joins the closing transaction (it then touches only the database); otherwise at least once, and
 * twice only where the process or the database dies between the effect and its record. What has no idempotency key outside, a mail, a text or a push, may then
 * go out twice. A failed attempt is followed by another by the kind's {@link org.baobab.platform.task.RetryPolicy}; after the last one, or a
 * {@link org.baobab.platform.task.PermanentFailureException}, the task is FAILED, which is our dead letter, and stays so until an operator tries it again. A
 * worker that vanished uses up no attempt, but five such losses end the task.
 *
 * <p>A payload holds ids and never content or secrets: operators read it.
 */
package org.baobab.platform.task;
