package org.baobab.platform.job;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A job as its XML and its line in schedules.properties tell it; what operators change of the schedule is a row and not here.
 *
 * @param restartable whether an execution that failed or was stopped can go on where it was
 * @param restartedAfterCrash whether it does so by itself when its node died
 * @param cron null if it only runs on demand
 * @param timeZone null for the one that is configured
 * @param runsMissed whether a run that fell into a time when no server was there is made up for, once
 * @param jitter at most so much later than its time it starts
 * @param longest null if it may take any time; otherwise operators are told when it takes longer
 */
public record JobDefinition(
        String name,
        List<JobParameter> parameters,
        boolean restartable,
        boolean restartedAfterCrash,
        String cron,
        String timeZone,
        boolean enabled,
        boolean runsMissed,
        Duration jitter,
        Duration longest) {

    public Optional<JobParameter> parameter(String wanted) {
        return parameters.stream()
                .filter(parameter -> parameter.name().equals(wanted))
                .findFirst();
    }
}
