/** Notes how batches of messages ended, before the job {@code prune-tasks} takes their tasks. */
package org.baobab.platform.announcement.batch;
