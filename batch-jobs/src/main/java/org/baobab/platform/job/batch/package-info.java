/**
 * The batch container as {@link org.baobab.platform.job} uses it, and the jobs of that capability itself.
 *
 * <p>Only {@code Jobs} calls the JobOperator: the container finds a job by the class loader of the calling thread, which must be this module's. {@code JobXml}
 * reads what a form must know of a job from its XML, {@code ScheduleLine} its line in schedules.properties; the bundle {@code jobs} has its texts.
 */
package org.baobab.platform.job.batch;
