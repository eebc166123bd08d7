/**
 * The operator's pages of jobs, their executions and their schedules. What runs is shown as it runs; what an operator changes goes through the services of {@code
 * platform.job}, which write it into the audit.
 *
 * <p>Numbers become shapes in small records that know no page ({@link org.baobab.platform.job.faces.CronWords}, …), so that a unit test holds their rules.
 */
package org.baobab.platform.job.faces;
