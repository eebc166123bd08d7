package org.baobab.platform.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagsTest {
    private final Tags tags = new Tags();

    @Test
    void holdUntilOneIsDropped() {
        long begun = tags.now();
        assertThat(tags.hold(List.of("listing:1", "listings"), begun)).isTrue();
        tags.drop(List.of("listing:2"));
        assertThat(tags.hold(List.of("listing:1", "listings"), begun)).isTrue();
        tags.drop(List.of("listings"));
        assertThat(tags.hold(List.of("listing:1", "listings"), begun)).isFalse();
        assertThat(tags.hold(List.of("listing:1", "listings"), tags.now())).isTrue();
    }

    @Test
    void doNotHoldWhatWasBegunBeforeTheDrop() {
        long begun = tags.now();
        tags.drop(List.of("listing:1"));
        long after = tags.now();
        assertThat(tags.hold(List.of("listing:1"), begun)).isFalse();
        assertThat(tags.hold(List.of("listing:1"), after)).isTrue();
    }

    @Test
    void areDroppedAllAtOnce() {
        long begun = tags.now();
        tags.dropAll();
        assertThat(tags.hold(List.of("anything"), begun)).isFalse();
        assertThat(tags.hold(List.of("anything"), tags.now())).isTrue();
    }
}
