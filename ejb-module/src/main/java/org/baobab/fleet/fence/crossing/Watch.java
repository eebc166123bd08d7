package org.baobab.fleet.fence.crossing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.fence.FenceBook.Book;
import org.baobab.fleet.fence.FenceBook.Edition;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.FencePlan;

/** Everything that is watched of one organisation, made ready to be asked often. It never changes. */
final class Watch {
    private final Edition edition;
    private final List<FencePlan> fences;
    private final Map<UUID, FencePlan> byId = new HashMap<>();
    private final Map<UUID, Integer> limits;
    private final List<FencePlan> byHours;
    private final BoxTree tree;

    Watch(Edition edition, Book book) {
        this.edition = edition;
        this.fences = List.copyOf(book.fences());
        this.limits = new HashMap<>(book.limits());
        this.byHours = fences.stream()
                .filter(each -> each.hours() != null && each.kind() == FenceKind.ALLOWED)
                .toList();
        this.tree = new BoxTree(fences.stream().map(each -> each.shape().box()).toList());
        fences.forEach(each -> byId.put(each.id(), each));
    }

    boolean isOf(Edition other) {
        return edition.equals(other);
    }

    /** Whether there is nothing to watch. */
    boolean isIdle() {
        return fences.isEmpty() && limits.isEmpty();
    }

    /** The zones that a vehicle would be inside of there. */
    List<FencePlan> around(double lat, double lng, UUID vehicle) {
        List<FencePlan> found = new ArrayList<>(4);
        tree.around(lat, lng, number -> {
            FencePlan fence = fences.get(number);
            if (fence.isFor(vehicle) && fence.shape().contains(lat, lng)) {
                found.add(fence);
            }
        });
        return found;
    }

    /** Those for which something may become of a vehicle that is outside and stays there. */
    List<FencePlan> byHours() {
        return byHours;
    }

    /** Null where it is gone, or is not watched any more. */
    FencePlan fence(UUID id) {
        return byId.get(id);
    }

    boolean counts(FencePlan fence, Spot spot) {
        return fence.counts(spot.at(), edition.zone());
    }

    /** When the hours began in which a moment lies; null where there are none. */
    Instant hoursBegin(FencePlan fence, Instant within) {
        return fence.hoursBegin(within, edition.zone());
    }

    /** When the hours end in which a moment lies; null where there are none. */
    Instant hoursEnd(FencePlan fence, Instant within) {
        return fence.hoursEnd(within, edition.zone());
    }

    /** How fast the vehicle may go wherever it is; null is as fast as it likes. */
    Integer limit(UUID vehicle) {
        Integer own = limits.get(vehicle);
        return own == null ? limits.get(null) : own;
    }

    /** How long that rule may be broken before it counts. */
    Duration dwell(Key key) {
        FencePlan fence = byId.get(key.fenceId());
        return fence == null ? Duration.ZERO : fence.dwell();
    }

    Duration longestDwell(UUID vehicle) {
        return fences.stream()
                .filter(each -> each.isFor(vehicle))
                .map(FencePlan::dwell)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }
}
