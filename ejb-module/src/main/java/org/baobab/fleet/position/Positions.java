package org.baobab.fleet.position;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.fleet.position.Point.Fix;
import org.baobab.fleet.position.PositionRows.Key;
import org.baobab.fleet.position.Rejection.Reason;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** Takes points, wherever they come from. */
@Stateless
public class Positions {
    static final int MOST = 1_000;
    /** Fewer are written faster by one statement. */
    private static final int WORTH_COPYING = 10;

    private static final Comparator<Point> BY_VEHICLE_AND_TIME = Comparator.comparing(Point::vehicleId)
            .thenComparingLong(Point::millis)
            .thenComparingInt(Point::index);

    @Inject
    PositionRows rows;

    @Inject
    Months months;

    @Inject
    Leaps leaps;

    @Inject
    LivePlaces live;

    @Inject
    Instance<PositionWatcher> watchers;

    @Inject
    PositionSettings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Takes what is good, and says of the rest what is wrong with it. */
    @Needs(Role.AGENT)
    @NeedsApp(App.FLEET)
    public Arrival arrive(List<NewPosition> sent) {
        if (sent.isEmpty() || sent.size() > MOST) {
            throw new RuleViolationException("body", "positions.number", Map.of("most", MOST));
        }
        UUID organization = caller.requireOrganization();
        List<Rejection> rejected = new ArrayList<>();
        List<Point> points = read(sent, rejected);
        if (!points.isEmpty()) {
            take(organization, points, rejected);
        }
        rejected.sort(Comparator.comparingInt(Rejection::index));
        return new Arrival(sent.size() - rejected.size(), rejected);
    }

    private List<Point> read(List<NewPosition> sent, List<Rejection> rejected) {
        PointReader reader = new PointReader(settings, clock.instant());
        List<Point> points = new ArrayList<>(sent.size());
        for (int i = 0; i < sent.size(); i++) {
            Point point = reader.read(i, sent.get(i), rejected);
            if (point != null) {
                points.add(point);
            }
        }
        points.sort(BY_VEHICLE_AND_TIME);
        return points;
    }

    private void take(UUID organization, List<Point> points, List<Rejection> rejected) {
        Map<UUID, Fix> known =
                rows.hold(organization, points.stream().map(Point::vehicleId).collect(Collectors.toSet()));
        List<Point> good = withoutLeaps(withoutStrangers(points, known, rejected), known, rejected);
        if (good.isEmpty()) {
            return;
        }
        months.make(good);
        List<Point> stored = store(organization, good, known);
        if (stored.isEmpty()) {
            return;
        }
        Map<UUID, Point> newest = new TreeMap<>();
        stored.forEach(point -> newest.put(point.vehicleId(), point));
        Map<UUID, Long> earliest =
                stored.stream().collect(Collectors.toMap(Point::vehicleId, Point::millis, Math::min));
        rows.place(organization, List.copyOf(newest.values()), earliest);
        List<StoredPosition> told = stored.stream()
                .map(point -> point.stored(isLater(point, known.get(point.vehicleId()))))
                .toList();
        watchers.forEach(watcher -> watcher.arrived(organization, told));
        live.moved(
                organization,
                newest.values().stream()
                        .filter(point -> isLater(point, known.get(point.vehicleId())))
                        .toList());
    }

    /**
     * Nothing is there yet of what is later than the last place of a vehicle, whose row is held; of the rest the table says what is new.
     *
     * @return those that were not there before
     */
    private List<Point> store(UUID organization, List<Point> good, Map<UUID, Fix> known) {
        List<Point> ahead = good.stream().filter(point -> isAhead(point, known)).toList();
        boolean appended = ahead.size() >= WORTH_COPYING && rows.append(organization, ahead);
        if (appended && ahead.size() == good.size()) {
            return good;
        }
        List<Point> doubtful =
                appended ? good.stream().filter(point -> !isAhead(point, known)).toList() : good;
        Set<Key> fresh = rows.insert(organization, doubtful);
        return good.stream()
                .filter(point -> appended && isAhead(point, known) || fresh.remove(Key.of(point)))
                .toList();
    }

    private static boolean isAhead(Point point, Map<UUID, Fix> known) {
        Fix last = known.get(point.vehicleId());
        return last != null && point.millis() > last.millis();
    }

    private static List<Point> withoutStrangers(List<Point> points, Map<UUID, Fix> known, List<Rejection> rejected) {
        List<Point> ours = new ArrayList<>(points.size());
        for (Point point : points) {
            if (known.containsKey(point.vehicleId())) {
                ours.add(point);
            } else {
                rejected.add(Rejection.of(point.index(), Reason.UNKNOWN_VEHICLE));
            }
        }
        return ours;
    }

    /** Also without what comes twice in one batch: the first of them counts. */
    private List<Point> withoutLeaps(List<Point> points, Map<UUID, Fix> known, List<Rejection> rejected) {
        List<Point> late = points.stream()
                .filter(point -> !isLater(point, known.get(point.vehicleId())))
                .toList();
        Map<Integer, PositionRows.Neighbours> around = late.isEmpty() ? Map.of() : rows.neighbours(late);
        List<Point> good = new ArrayList<>(points.size());
        Set<Key> seen = new HashSet<>();
        Point last = null;
        for (Point point : points) {
            if (!seen.add(Key.of(point))) {
                continue;
            }
            Fix before = last != null && last.vehicleId().equals(point.vehicleId()) ? last.fix() : null;
            if (isPossible(point, before, known.get(point.vehicleId()), around.get(point.index()))) {
                good.add(point);
                last = point;
            } else {
                rejected.add(Rejection.of(point.index(), Reason.TOO_FAST));
            }
        }
        return good;
    }

    /** @param before of the same batch */
    private boolean isPossible(Point point, Fix before, Fix known, PositionRows.Neighbours around) {
        if (around == null) {
            return leaps.isPossibleNext(
                    point, before == null || known != null && known.millis() > before.millis() ? known : before);
        }
        return leaps.isPossible(point, before)
                && leaps.isPossible(point, around.before())
                && leaps.isPossible(point, around.later());
    }

    private static boolean isLater(Point point, Fix known) {
        return known == null || point.millis() > known.millis();
    }
}
