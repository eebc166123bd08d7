package org.baobab.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class IdsTest {
    @Test
    void next_isVersionSevenOfTheCurrentMillisecond() {
        long before = Instant.now().toEpochMilli();

        UUID id = Ids.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isBetween(before, before + 1_000);
    }

    @Test
    void next_inABurst_keepsTheOrderInWhichIdsWereMade() {
        List<String> ids =
                Stream.generate(Ids::next).limit(10_000).map(UUID::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void next_fromManyThreads_neverRepeats() throws Exception {
        Callable<List<UUID>> thousand =
                () -> Stream.generate(Ids::next).limit(1_000).toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var made = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> thousand).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .flatMap(Collection::stream)
                    .toList();

            assertThat(made).hasSize(8_000).doesNotHaveDuplicates();
        }
    }

    @Test
    void floor_ofAMoment_isBelowWhatIsMadeThenAndAboveWhatWasMadeBefore() {
        UUID before = new UUID(Instant.parse("2026-11-21T08:29:59.999Z").toEpochMilli() << 16 | 0x7FFF, -1L);
        UUID then = new UUID(Instant.parse("2026-11-21T08:30:00Z").toEpochMilli() << 16 | 0x7000, Long.MIN_VALUE | 5);

        UUID floor = Ids.floor(Instant.parse("2026-11-21T08:30:00Z"));

        assertThat(floor.toString()).isGreaterThan(before.toString()).isLessThan(then.toString());
        assertThat(floor.version()).isEqualTo(7);
    }
}
