/** Batch jobs and their executions, as operators see them over REST. */
package org.baobab.system.job;
