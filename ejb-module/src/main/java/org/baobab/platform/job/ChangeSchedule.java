package org.baobab.platform.job;

import org.baobab.platform.kernel.Patch;

/** What should become different about when a job runs. None of it can be taken away. */
public record ChangeSchedule(Patch<Boolean> enabled, Patch<String> schedule, Patch<String> timeZone) {}
