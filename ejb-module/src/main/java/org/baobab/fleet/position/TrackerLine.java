package org.baobab.fleet.position;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.fleet.Trackers;
import org.baobab.fleet.Trackers.Tracked;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;

/** Hears trackers. One is believed for what it calls itself, a secret that is that vehicle's alone, and can do nothing but say where it is. */
@Stateless
public class TrackerLine {
    @Inject
    Trackers trackers;

    @Inject
    Positions positions;

    @Inject
    Caller caller;

    /**
     * A place that is not taken is passed over in silence: the tracker could only send it again.
     *
     * @throws RuleViolationException if nobody knows the tracker, or there is nothing to be read
     */
    public void hear(TrackerMessage message) {
        Tracked tracked = trackers.vehicleOf(message.trackerId())
                .orElseThrow(() -> new RuleViolationException("id", "tracker.unknown", Map.of()));
        if (!message.hasPlaces()) {
            throw new RuleViolationException("lat", "tracker.no-place", Map.of());
        }
        caller.actAsSystem(tracked.organizationId());
        positions.arrive(message.positions(tracked.vehicleId()));
    }
}
