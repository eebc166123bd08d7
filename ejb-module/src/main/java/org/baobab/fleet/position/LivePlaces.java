package org.baobab.fleet.position;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Rounds;
import org.baobab.platform.realtime.Live;

/**
 * Tells those who look at a map where vehicles went, once a second for all that moved on this node since. An event is small, so many vehicles take several; a
 * vehicle that moves again before its turn is told of once, with its newest place.
 */
@ApplicationScoped
public class LivePlaces {
    static final String EVENT = "fleet.positions";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int TOGETHER = 70;
    /** More in one second would keep browsers busy with nothing else; the rest comes in the next. */
    private static final int MOST_EVENTS = 30;

    @Resource
    ManagedThreadFactory threads;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    Live live;

    private final Map<UUID, Map<UUID, Point>> moved = new ConcurrentHashMap<>();
    private Rounds rounds;

    /** @param places {@code [vehicle, latitude, longitude, km/h, heading, ignition (1, 0 or null), milliseconds since 1970]} each */
    public record Moved(List<List<Object>> places) {}

    void onStart(@Observes Startup start) {
        rounds = Rounds.start(threads, "fleet-positions", PAUSE, PAUSE, this::tell);
    }

    void onStop(@Observes Shutdown stop) {
        rounds.close();
    }

    /** After the commit, and not at all without it. */
    void moved(UUID organizationId, Collection<Point> newest) {
        if (newest.isEmpty()) {
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Nothing to do until the outcome is known.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    note(organizationId, newest);
                }
            }
        });
    }

    private void note(UUID organizationId, Collection<Point> newest) {
        Map<UUID, Point> places = moved.computeIfAbsent(organizationId, id -> new ConcurrentHashMap<>());
        newest.forEach(point ->
                places.merge(point.vehicleId(), point, (one, other) -> one.millis() > other.millis() ? one : other));
    }

    private void tell() {
        moved.forEach((organization, places) -> {
            for (int event = 0; event < MOST_EVENTS && !places.isEmpty(); event++) {
                live.toOrganization(organization, Role.VIEWER, EVENT, new Moved(some(places)));
            }
        });
    }

    private static List<List<Object>> some(Map<UUID, Point> places) {
        List<List<Object>> some = new ArrayList<>(TOGETHER);
        for (UUID vehicle : places.keySet()) {
            Point point = places.remove(vehicle);
            if (point != null) {
                some.add(row(point));
            }
            if (some.size() == TOGETHER) {
                break;
            }
        }
        return some;
    }

    private static List<Object> row(Point point) {
        List<Object> row = new ArrayList<>();
        row.add(point.vehicleId().toString());
        row.add(rounded(point.place().lat(), 1e6));
        row.add(rounded(point.place().lng(), 1e6));
        row.add(point.speedKmh() == null ? null : rounded(point.speedKmh(), 10));
        row.add(point.heading() == null ? null : rounded(point.heading(), 1));
        row.add(point.ignition() == null ? null : point.ignition() ? 1 : 0);
        row.add(point.millis());
        return row;
    }

    private static double rounded(double number, double by) {
        return Math.rint(number * by) / by;
    }
}
