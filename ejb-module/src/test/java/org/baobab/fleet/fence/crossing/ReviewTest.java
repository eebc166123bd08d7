package org.baobab.fleet.fence.crossing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.fleet.fence.crossing.Zones.VEHICLE;
import static org.baobab.fleet.fence.crossing.Zones.watch;
import static org.baobab.fleet.fence.crossing.Zones.zone;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.violation.FoundViolation;
import org.junit.jupiter.api.Test;

/** Whatever the order in which positions come, in the end the same violations are known as if they had come in time. */
class ReviewTest {
    private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

    private final Random random = new Random(5);

    @Test
    void lateOnes_aForbiddenZone_endInTheSame() {
        for (int i = 0; i < 500; i++) {
            agree(FenceKind.FORBIDDEN, 1 + random.nextInt(4));
        }
    }

    @Test
    void lateOnes_anAllowedZone_endInTheSame() {
        for (int i = 0; i < 500; i++) {
            agree(FenceKind.ALLOWED, 1 + random.nextInt(4));
        }
    }

    @Test
    void aLateOneOutside_makesOneOfTwo() {
        Book book = new Book(watch(null, zone(FenceKind.FORBIDDEN, Duration.ZERO, null, null)));

        book.take(List.of(Zones.inside(0), Zones.inside(10)));
        book.take(List.of(Zones.outside(5)));
        book.take(List.of(Zones.outside(20)));

        assertThat(book.told()).containsExactly("0-5", "10-20");
    }

    @Test
    void aLateOneInside_lets_anEntryBeginEarlier_andIsNoneOfItsOwn() {
        Book book = new Book(watch(null, zone(FenceKind.FORBIDDEN, Duration.ZERO, null, null)));

        book.take(List.of(Zones.outside(0), Zones.inside(10)));
        book.take(List.of(Zones.inside(5)));

        assertThat(book.told()).containsExactly("5-");
        assertThat(book.found).isEqualTo(1);
    }

    private void agree(FenceKind kind, int batch) {
        Watch watch = watch(null, zone(kind, Duration.ZERO, null, null));
        List<Spot> all = new ArrayList<>();
        for (int minute = 0; minute < 12; minute++) {
            all.add(random.nextBoolean() ? Zones.inside(minute) : Zones.outside(minute));
        }
        Book inTime = new Book(watch);
        inTime.take(all);
        Book mixed = new Book(watch);
        List<Spot> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        for (int from = 0; from < shuffled.size(); from += batch) {
            mixed.take(shuffled.subList(from, Math.min(from + batch, shuffled.size())));
        }

        assertThat(mixed.told()).as("%s in the order %s", all, shuffled).isEqualTo(inTime.told());
        assertThat(mixed.standing()).isEqualTo(inTime.standing());
    }

    /** The database, as {@link FenceWatcher} uses it. */
    private static final class Book {
        private final Watch watch;
        private final List<Spot> stored = new ArrayList<>();
        private final Map<UUID, FoundViolation> rows = new LinkedHashMap<>();
        private Map<Key, Standing> states = new LinkedHashMap<>();
        private int found;

        Book(Watch watch) {
            this.watch = watch;
        }

        void take(List<Spot> batch) {
            Instant last = stored.isEmpty() ? Instant.MIN : stored.getLast().at();
            List<Spot> sorted = new ArrayList<>(batch);
            sorted.sort(Comparator.comparing(Spot::at));
            List<Spot> late =
                    sorted.stream().filter(spot -> spot.at().isBefore(last)).toList();
            List<Spot> ordered =
                    sorted.stream().filter(spot -> spot.at().isAfter(last)).toList();
            stored.addAll(late);
            stored.sort(Comparator.comparing(Spot::at));
            if (!late.isEmpty()) {
                review(late);
            }
            stored.addAll(ordered);
            Course course = new Course(watch, VEHICLE, states);
            ordered.forEach(course::pass);
            for (Run run : course.runs()) {
                if (run.violationId() != null) {
                    FoundViolation row = rows.get(run.violationId());
                    rows.put(row.id(), with(row, run, run.end() == null ? row.endedAt() : run.end()));
                } else if (run.counts()) {
                    add(run);
                }
            }
        }

        private void review(List<Spot> late) {
            Review review = new Review(watch, VEHICLE, states, late);
            List<Spot> before = stored.stream()
                    .filter(spot -> spot.at().isBefore(late.getFirst().at()))
                    .toList();
            List<Spot> window = new ArrayList<>(before.isEmpty() ? List.of() : List.of(before.getLast()));
            stored.stream()
                    .filter(spot -> !spot.at().isBefore(late.getFirst().at())
                            && !spot.at().isAfter(late.getLast().at()))
                    .forEach(window::add);
            List<Spot> after = stored.stream()
                    .filter(spot -> spot.at().isAfter(late.getLast().at()))
                    .toList();
            window.addAll(after.subList(0, Math.min(1, after.size())));
            review.follow(window);
            while (review.last().isBefore(stored.getLast().at()) && review.isOpen(between(review))) {
                Instant from = review.last();
                review.follow(stored.stream()
                        .filter(spot -> spot.at().isAfter(from))
                        .limit(1)
                        .toList());
            }
            review.settle(
                    between(review), !review.last().isBefore(stored.getLast().at()));
            review.corrected().forEach(row -> rows.put(row.id(), row));
            review.fresh().forEach(this::add);
        }

        private List<FoundViolation> between(Review review) {
            return rows.values().stream()
                    .filter(row -> !row.at().isAfter(review.last())
                            && (row.endedAt() == null || !row.endedAt().isBefore(review.first())))
                    .sorted(Comparator.comparing(FoundViolation::at))
                    .toList();
        }

        private void add(Run run) {
            UUID id = UUID.randomUUID();
            run.isViolation(id);
            rows.put(
                    id,
                    new FoundViolation(
                            id,
                            VEHICLE,
                            run.kind(),
                            run.key().fenceId(),
                            "Zone",
                            run.start().at(),
                            0,
                            0,
                            null,
                            null,
                            run.end()));
            found++;
        }

        private static FoundViolation with(FoundViolation row, Run run, Instant end) {
            return new FoundViolation(
                    row.id(),
                    VEHICLE,
                    row.kind(),
                    row.fenceId(),
                    "Zone",
                    run.start().at(),
                    0,
                    0,
                    null,
                    null,
                    end);
        }

        List<String> told() {
            return rows.values().stream()
                    .sorted(Comparator.comparing(FoundViolation::at))
                    .map(row -> minute(row.at()) + "-"
                            + (row.endedAt() == null || row.endedAt().equals(END) ? "" : minute(row.endedAt())))
                    .toList();
        }

        List<String> standing() {
            return states.values().stream()
                    .map(state -> state.key().aspect() + " " + state.inside() + " " + state.since() + " "
                            + (state.run() == null ? "" : state.run().start().at()))
                    .toList();
        }

        private static long minute(Instant at) {
            return Duration.between(Zones.NOON, at).toMinutes();
        }
    }
}
