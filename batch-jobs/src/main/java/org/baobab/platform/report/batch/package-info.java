/** The job {@code weekly-reports}: one PDF for each organisation in which something happened. */
package org.baobab.platform.report.batch;
