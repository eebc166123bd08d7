/**
 * Batch jobs: what can run, what runs, who started it, and what became of it.
 *
 * <p>A job is an XML of Jakarta Batch with its artifacts in the module batch-jobs, which sees everything; nothing below may know this capability. JBeret keeps
 * its executions in the schema {@code server} of the same database; beside each stands a row of ours, a <em>run</em>: claimed before the execution starts, so
 * that a job never runs twice at once in the whole cluster, whoever starts it; it tells trigger, node, progress, and the wish that it be stopped.
 *
 * <p>{@link org.baobab.platform.job.JobLauncher} claims and starts. The listener {@code jobWatch}, which every job names, begins and ends the run, and refuses
 * an execution that WildFly's console or jboss-cli started although the job runs. {@code JobCrew} is this node's part: its heartbeat, the stops that were asked
 * for anywhere, the mending of what a crash left. {@link org.baobab.platform.job.JobOperations} is what operators see and do; everything they change is in the
 * trail. Artifacts inject {@link org.baobab.platform.job.JobProgress} to say how far they are, and {@link org.baobab.platform.job.Bookmark} where a row must be
 * touched exactly once; {@link org.baobab.platform.job.JobEnded} is fired at the end of each execution.
 */
package org.baobab.platform.job;
