/** The job {@code prune-tasks}: finished tasks, then the batches, messages and notices that are old as well. */
package org.baobab.platform.task.batch;
