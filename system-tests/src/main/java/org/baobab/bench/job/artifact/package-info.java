/** The job that is measured, as an app would write it; it is put into the application's batch module for the benchmark alone. */
package org.baobab.bench.job.artifact;
