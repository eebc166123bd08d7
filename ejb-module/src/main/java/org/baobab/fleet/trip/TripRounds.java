package org.baobab.fleet.trip;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/** Looks for trips every few seconds; each node takes the vehicles that no other has at that moment. */
@ApplicationScoped
class TripRounds {
    private static final Logger LOG = Logger.getLogger(TripRounds.class);
    private static final int NOTICED = 10_000;
    private static final int TOGETHER = 50;
    private static final Duration REST = Duration.ofMinutes(10);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    TripWork work;

    @Inject
    TripSettings settings;

    @Inject
    Clock clock;

    private Rounds rounds;

    void onStart(@Observes Startup start) {
        rounds = Rounds.start(threads, "fleet-trips", settings.pause(), settings.pause(), this::round);
    }

    void onStop(@Observes Shutdown stop) {
        rounds.close();
    }

    private void round() {
        boolean more = true;
        while (more) {
            more = work.notice(NOTICED);
        }
        more = true;
        while (more) {
            more = readOn(TOGETHER);
        }
        work.endSilent();
    }

    /** Where one of them cannot be read the others are read one by one, and that one later. */
    private boolean readOn(int most) {
        try {
            return work.readOn(most).size() == most;
        } catch (RuntimeException e) {
            if (most == 1) {
                LOG.warnf(e, "The trips of a vehicle could not be found; again in %s", REST);
                work.postponeFirst(clock.instant().plus(REST));
                return true;
            }
            boolean more = true;
            for (int i = 0; i < most && more; i++) {
                more = readOn(1);
            }
            return more;
        }
    }
}
