package org.baobab.platform.job;

/** One part of a step that was split. JBeret counts nothing for a part. */
public record PartitionView(int partition, String status, String exitStatus) {}
