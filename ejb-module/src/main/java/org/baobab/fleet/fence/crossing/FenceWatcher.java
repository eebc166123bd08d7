package org.baobab.fleet.fence.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.fence.violation.FoundViolation;
import org.baobab.fleet.fence.violation.ViolationBook;
import org.baobab.fleet.fence.violation.ViolationNews;
import org.baobab.fleet.position.PositionWatcher;
import org.baobab.fleet.position.StoredPosition;
import org.baobab.platform.kernel.Ids;

/** Judges positions as they are stored. */
@ApplicationScoped
public class FenceWatcher implements PositionWatcher {
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");
    private static final int MORE = 500;

    @Inject
    Watches watches;

    @Inject
    States states;

    @Inject
    Spots spots;

    @Inject
    ViolationBook book;

    @Inject
    ViolationNews news;

    @Override
    public void arrived(UUID organizationId, List<StoredPosition> fresh) {
        Watch watch = fresh.isEmpty() ? null : watches.of(organizationId);
        if (watch == null || watch.isIdle()) {
            return;
        }
        Map<UUID, Passage> passages = new LinkedHashMap<>();
        fresh.forEach(each -> passages.computeIfAbsent(each.vehicleId(), id -> new Passage(watch, id))
                .add(each));
        Map<UUID, Map<Key, Standing>> standings = standings(watch, passages);
        Map<UUID, Set<Key>> before = new HashMap<>();
        standings.forEach((vehicle, known) -> before.put(vehicle, new HashSet<>(known.keySet())));
        List<FoundViolation> found = new ArrayList<>();
        passages.forEach((vehicle, passage) -> {
            Map<Key, Standing> own = standings.computeIfAbsent(vehicle, id -> new LinkedHashMap<>());
            if (!passage.late().isEmpty()) {
                review(organizationId, watch, vehicle, own, passage, found);
            }
            follow(organizationId, watch, vehicle, own, passage, found);
        });
        states.save(organizationId, before, standings);
        if (!found.isEmpty()) {
            news.found(organizationId, found);
        }
    }

    private Map<UUID, Map<Key, Standing>> standings(Watch watch, Map<UUID, Passage> passages) {
        Map<UUID, Set<UUID>> named = new HashMap<>();
        List<UUID> whole = new ArrayList<>();
        passages.forEach((vehicle, passage) -> {
            if (passage.late().isEmpty()) {
                named.put(vehicle, passage.fences());
            } else {
                whole.add(vehicle);
            }
        });
        Map<UUID, Map<Key, Standing>> standings = states.load(watch, named);
        states.loadWhole(watch, standings, whole);
        return standings;
    }

    private void follow(
            UUID organization,
            Watch watch,
            UUID vehicle,
            Map<Key, Standing> own,
            Passage passage,
            List<FoundViolation> found) {
        Course course = new Course(watch, vehicle, own);
        passage.follow(course);
        keep(organization, watch, vehicle, course, found);
    }

    /**
     * Nothing is heard of a vehicle, and time goes on.
     *
     * @param last where it was, and that is held until the end of the transaction
     * @param trusted whether it is believed to be there still
     */
    void waited(UUID organization, UUID vehicle, Spot last, Instant now, boolean trusted) {
        Watch watch = watches.of(organization);
        Map<UUID, Map<Key, Standing>> standings = new HashMap<>();
        states.loadWhole(watch, standings, List.of(vehicle));
        Map<Key, Standing> own = standings.computeIfAbsent(vehicle, id -> new LinkedHashMap<>());
        Map<UUID, Set<Key>> before = Map.of(vehicle, new HashSet<>(own.keySet()));
        Course course = new Course(watch, vehicle, own);
        course.stay(last, now, trusted);
        List<FoundViolation> found = new ArrayList<>();
        keep(organization, watch, vehicle, course, found);
        states.save(organization, before, standings);
        if (!found.isEmpty()) {
            news.found(organization, found);
        }
    }

    private void keep(UUID organization, Watch watch, UUID vehicle, Course course, List<FoundViolation> found) {
        for (Run run : course.runs()) {
            if (run.isRefuted(watch.dwell(run.key()))) {
                book.withdraw(run.violationId());
                news.withdrawn(
                        organization,
                        run.violationId(),
                        vehicle,
                        run.kind(),
                        run.start().at());
            } else if (run.violationId() != null) {
                book.goOn(run.violationId(), run.end(), run.topKmh());
            } else if (run.counts()) {
                add(organization, vehicle, run, found);
            }
        }
    }

    private void review(
            UUID organization,
            Watch watch,
            UUID vehicle,
            Map<Key, Standing> own,
            Passage passage,
            List<FoundViolation> found) {
        List<Spot> late = passage.late();
        Instant end = passage.begin(END);
        Duration reach = Review.reach(watch, vehicle);
        Spots.Stretch stretch = spots.around(
                vehicle, late.getFirst().at().minus(reach), late.getLast().at().plus(reach), end);
        Review review = new Review(watch, vehicle, own, late);
        review.follow(stretch.spots());
        List<FoundViolation> known = book.between(vehicle, review.first(), review.last());
        while (!stretch.isLast() && review.isOpen(known)) {
            stretch = spots.after(vehicle, review.last(), end, MORE);
            review.follow(stretch.spots());
            known = book.between(vehicle, review.first(), review.last());
        }
        review.settle(known, stretch.isLast());
        review.corrected().forEach(book::correct);
        review.fresh().forEach(run -> add(organization, vehicle, run, found));
    }

    private void add(UUID organization, UUID vehicle, Run run, List<FoundViolation> found) {
        FoundViolation violation = new FoundViolation(
                Ids.next(),
                vehicle,
                run.kind(),
                run.key().fenceId(),
                run.fenceName(),
                run.start().at(),
                run.start().lat(),
                run.start().lng(),
                run.topKmh(),
                run.limitKmh(),
                run.end());
        run.isViolation(violation.id());
        if (book.add(organization, violation)) {
            found.add(violation);
        }
    }
}
