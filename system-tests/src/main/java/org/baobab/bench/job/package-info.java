/**
 * A chunk job over a million rows, in JBeret on the deployed application and in Spring Batch: read by key, compute, write. The application is the built one with
 * the job of {@code org.baobab.bench.job.artifact} put into its batch module, so the product knows nothing of it.
 */
package org.baobab.bench.job;
