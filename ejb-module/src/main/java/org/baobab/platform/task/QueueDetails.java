package org.baobab.platform.task;

import java.util.List;

/** A queue with its last hour, oldest minute first. */
public record QueueDetails(QueueView queue, List<QueueMinute> minutes) {}
