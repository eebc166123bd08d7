package org.baobab.platform.job;

import java.time.Instant;

/** A line of the server's log that an execution wrote; {@code id} grows, and asking for what is after it gives the next ones. */
public record LogLine(long id, Instant at, String level, String logger, String message) {}
