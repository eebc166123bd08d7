package org.baobab.platform.task;

import java.util.UUID;

/** The message that a task waits for a worker. */
record Announcement(UUID id, TaskQueue queue, Priority priority) {}
