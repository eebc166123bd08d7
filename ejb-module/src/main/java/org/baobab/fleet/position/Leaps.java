package org.baobab.fleet.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.fleet.position.Point.Fix;

/**
 * Finds points that a vehicle cannot have reached from where it was. The one before may be the error: where some in a row agree among themselves and not with
 * it, they are right. What was refused is remembered on this node alone; another one begins to count anew.
 */
@ApplicationScoped
class Leaps {
    private static final int ENOUGH = 3;
    /** More vehicles that leap than a node has to do with: whoever makes them up is forgotten. */
    private static final int MOST = 20_000;

    private record Suspect(Fix last, int agreed) {}

    @Inject
    PositionSettings settings;

    private final Map<UUID, Suspect> suspects = new ConcurrentHashMap<>();

    /** For a point that is later than all that are known. @param last may be null */
    boolean isPossibleNext(Point point, Fix last) {
        if (isPossible(point, last)) {
            suspects.remove(point.vehicleId());
            return true;
        }
        if (suspects.size() > MOST) {
            suspects.clear();
        }
        Suspect suspect = suspects.compute(point.vehicleId(), (id, before) -> {
            boolean agrees = before != null
                    && before.last().millis() < point.millis()
                    && before.last().isReachable(point.fix(), settings.topSpeed());
            return new Suspect(point.fix(), agrees ? before.agreed() + 1 : 1);
        });
        if (suspect.agreed() < ENOUGH) {
            return false;
        }
        suspects.remove(point.vehicleId());
        return true;
    }

    boolean isPossible(Point point, Fix neighbour) {
        return neighbour == null || neighbour.isReachable(point.fix(), settings.topSpeed());
    }
}
