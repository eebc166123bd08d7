package org.baobab.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
    private static final List<UUID> IDS = Stream.generate(Ids::next).limit(4).toList();

    @Test
    void cut_withARowTooMany_dropsItAndPointsAtTheLastOneKept() {
        Slice<UUID> slice = Slice.cut(IDS, Paging.of(3, null), id -> id);

        assertThat(slice.items()).isEqualTo(IDS.subList(0, 3));
        assertThat(Paging.of(3, slice.next()).after()).isEqualTo(IDS.get(2));
    }

    @Test
    void cut_byTime_pointsAtTheTimeOfTheLastOneKept() {
        Instant at = Instant.parse("1912-06-23T10:15:30.123456Z");
        String next = Slice.cut(IDS, Paging.of(3, null), id -> id, id -> at).next();

        assertThat(Paging.of(3, next)).isEqualTo(new Paging(3, IDS.get(2), at));
        assertThat(Paging.of(3, next).requireTime()).isEqualTo(at);
    }

    @Test
    void cursorOfAListById_isNoneOfAListByTime() {
        String next = Slice.cut(IDS, Paging.of(3, null), id -> id).next();

        assertThatThrownBy(() -> Paging.of(3, next).requireTime()).isInstanceOf(RuleViolationException.class);
        assertThat(Paging.first().requireTime()).isNull();
    }

    @Test
    void cut_withAFullLastPage_hasNoNext() {
        Slice<UUID> slice = Slice.cut(IDS, Paging.of(4, null), id -> id);

        assertThat(slice.items()).hasSize(4);
        assertThat(slice.next()).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void paging_outOfRange_isRefused(int limit) {
        assertThatThrownBy(() -> Paging.of(limit, null))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.violations().getFirst().field()).isEqualTo("limit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "%%%",
                "AAAA",
                "'; drop table account",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "AAAAAAAAAAAAAAAAAAAAAH__________",
                "AAAAAAAAAAAAAAAAAAAAAIAAAAAAAAAA"
            })
    void paging_withACursorThatIsNotOurs_isRefused(String cursor) {
        assertThatThrownBy(() -> Paging.of(20, cursor))
                .isInstanceOfSatisfying(
                        RuleViolationException.class,
                        e -> assertThat(e.violations().getFirst().field()).isEqualTo("cursor"));
    }
}
