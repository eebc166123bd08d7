package org.baobab.fleet.fence.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.fence.crossing.SilentRows.Silent;
import org.baobab.platform.kernel.Caller;

/** Judges vehicles of which nothing is heard, each in a transaction that holds it: of two nodes that come to one, the second finds nothing left to do. */
@ApplicationScoped
class WaitWork {
    @Inject
    SilentRows rows;

    @Inject
    FenceWatcher watcher;

    @Inject
    WaitSettings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Transactional(TxType.NOT_SUPPORTED)
    public List<Silent> next(UUID after, int most) {
        Instant now = clock.instant();
        return rows.next(after, now, now.minus(settings.silence()), now.minus(settings.trust()), most);
    }

    @ActivateRequestContext
    @Transactional(TxType.REQUIRES_NEW)
    public void judge(Silent silent) {
        Instant now = clock.instant();
        caller.actAsSystem(silent.organizationId());
        rows.hold(silent.vehicleId(), now.minus(settings.silence()))
                .ifPresent(last -> watcher.waited(
                        silent.organizationId(),
                        silent.vehicleId(),
                        last,
                        now,
                        last.at().isAfter(now.minus(settings.trust()))));
    }
}
