package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Spreads what is due at the same moment: each run starts a little later than its time, by chance and at most by what its job allows. */
@ApplicationScoped
class Jitter {
    @Inject
    JobCatalogue catalogue;

    /** Well before the job is due again, however much it allows. */
    Instant startOf(JobSchedule schedule, Instant dueAt) {
        Duration most = catalogue
                .find(schedule.job())
                .map(JobDefinition::jitter)
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
        Duration room = schedule.next(dueAt)
                .map(again -> Duration.between(dueAt, again).dividedBy(2))
                .orElse(most);
        long millis = (room.compareTo(most) < 0 ? room : most).toMillis();
        return dueAt.plusMillis(ThreadLocalRandom.current().nextLong(millis + 1));
    }
}
