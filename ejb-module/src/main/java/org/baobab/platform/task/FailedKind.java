package org.baobab.platform.task;

/** How many tasks of a kind failed for good. */
public record FailedKind(String kind, long number) {}
