/**
 * The job {@code probe}: it makes rows, touches each once in chunks and partitions, and counts. Operators see by it whether jobs run and how fast, and what
 * becomes of one that fails, is stopped, or loses its node; so do the tests and the benchmark. It is also the shortest example of a chunk job that may be cut off
 * anywhere: reader and writer keep a {@link org.baobab.platform.job.Bookmark}, and the mapper has all partitions begin again at theirs.
 */
package org.baobab.platform.job.batch.probe;
