package org.baobab.platform.job;

import java.time.Instant;

/** A time at which a job is due, as its schedule now is. */
public record UpcomingRun(String job, Instant at) {}
