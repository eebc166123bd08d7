package org.baobab.fleet.fence.crossing;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.fence.crossing.SilentRows.Silent;
import org.baobab.platform.kernel.Rounds;
import org.jboss.logging.Logger;

/** Looks for vehicles that stand where they should not when a zone's hours begin, or until its dwell is over, and say nothing; on every node. */
@ApplicationScoped
class WaitRounds {
    private static final Logger LOG = Logger.getLogger(WaitRounds.class);
    private static final int TOGETHER = 500;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Resource
    ManagedThreadFactory threads;

    @Inject
    WaitWork work;

    @Inject
    WaitSettings settings;

    private Rounds rounds;
    private Map<UUID, Instant> before = Map.of();

    void onStart(@Observes Startup start) {
        rounds = Rounds.start(threads, "fleet-fences", settings.pause(), settings.pause(), this::round);
    }

    void onStop(@Observes Shutdown stop) {
        rounds.close();
    }

    /** A tracker that was out of reach sends its old positions one after the other: only who says nothing for a whole pause is judged. */
    private void round() {
        Map<UUID, Instant> silent = new HashMap<>();
        List<Silent> some = work.next(BEFORE_ALL, TOGETHER);
        while (!some.isEmpty()) {
            for (Silent each : some) {
                silent.put(each.vehicleId(), each.heardAt());
                if (each.heardAt().equals(before.get(each.vehicleId()))) {
                    judge(each);
                }
            }
            some = some.size() < TOGETHER ? List.of() : work.next(some.getLast().vehicleId(), TOGETHER);
        }
        before = silent;
    }

    /** One that cannot be judged now is nobody else's delay; the next round comes to it again. */
    private void judge(Silent silent) {
        try {
            work.judge(silent);
        } catch (RuntimeException e) {
            LOG.warnf(e, "Vehicle %s could not be held against its zones", silent.vehicleId());
        }
    }
}
