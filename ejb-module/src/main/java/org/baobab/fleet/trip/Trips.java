package org.baobab.fleet.trip;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.organization.Organizations;

/** Trips, stops and driven days of the organisation's vehicles. */
@Stateless
public class Trips {
    private static final Duration USUAL = Duration.ofDays(7);
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 366;
    static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    Vehicles vehicles;

    @Inject
    TripQueries queries;

    @Inject
    Organizations organizations;

    @Inject
    Clock clock;

    /**
     * Those that touch the period, newest first.
     *
     * @param from null for seven days before the end
     * @param to null means this moment
     */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public Slice<TripView> trips(UUID vehicleId, Instant from, Instant to, Paging paging) {
        Period period = period(vehicleId, from, to);
        return Slice.cut(
                queries.trips(vehicleId, period.from(), period.before(paging.requireTime()), paging.fetch()),
                paging,
                TripView::id,
                TripView::startedAt);
    }

    /**
     * In the order of {@link #trips}, as many as a file is written by.
     *
     * @param last the one they follow, whether it is there or not by now; null to begin
     */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public List<TripView> following(UUID vehicleId, Instant from, Instant to, TripView last) {
        Period period = period(vehicleId, from, to);
        return queries.trips(
                vehicleId, period.from(), period.before(last == null ? null : last.startedAt()), Paging.BULK);
    }

    /** As {@link #trips}. */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public Slice<StopView> stops(UUID vehicleId, Instant from, Instant to, Paging paging) {
        Period period = period(vehicleId, from, to);
        return Slice.cut(
                queries.stops(vehicleId, period.from(), period.before(paging.requireTime()), paging.fetch()),
                paging,
                StopView::id,
                StopView::startedAt);
    }

    /**
     * @param from null for thirty days up to the last one
     * @param to null for today
     */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public DrivenDays days(UUID vehicleId, LocalDate from, LocalDate to) {
        vehicles.get(vehicleId);
        ZoneId zone = ZoneId.of(organizations.current().timeZone());
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), zone) : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS - 1L) : from;
        requireDays(first, last);
        List<DayView> days = queries.days(List.of(vehicleId), first, last).getOrDefault(vehicleId, List.of());
        double sum = days.stream().mapToDouble(DayView::distanceKm).sum();
        return new DrivenDays(vehicleId, first, last, zone.getId(), Math.round(sum * 1_000) / 1_000.0, days);
    }

    /** Both days included; a vehicle that did not drive is missing. The vehicles are those of the caller's organisation. */
    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public Map<UUID, List<DayView>> days(Collection<UUID> vehicleIds, LocalDate from, LocalDate to) {
        return queries.days(vehicles.all(vehicleIds).keySet(), from, to);
    }

    private record Period(Instant from, Instant to) {
        /** @param reached where a list that goes back in time has come to; null as it begins */
        Instant before(Instant reached) {
            return reached == null || reached.isAfter(to) ? to : reached;
        }
    }

    private Period period(UUID vehicleId, Instant from, Instant to) {
        vehicles.get(vehicleId);
        Instant last = to == null ? clock.instant() : to;
        Instant first = from == null ? last.minus(USUAL) : from;
        if (!first.isBefore(last)) {
            throw new RuleViolationException("from", "period.reversed");
        }
        if (first.isBefore(Instant.EPOCH) || last.isAfter(LATEST) || ChronoUnit.DAYS.between(first, last) > MOST_DAYS) {
            throw new RuleViolationException("from", "period.long", Map.of("most", MOST_DAYS));
        }
        return new Period(first, last);
    }

    private static void requireDays(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new RuleViolationException("from", "period.reversed");
        }
        boolean far = from.getYear() < 1970 || to.getYear() > 9999;
        if (far || ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
            throw new RuleViolationException("from", "period.long", Map.of("most", MOST_DAYS));
        }
    }
}
