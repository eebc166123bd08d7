/** Batch jobs and their executions, for operators over REST. */
package org.baobab.platform.job.rest;
