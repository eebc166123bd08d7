package org.baobab.listings.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SeenTodayTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private final UUID listing = UUID.randomUUID();
    private final SeenToday seen = new SeenToday(8);

    @Test
    void isNew_isTrueOnceADayForEachVisitorAndListing() {
        assertThat(seen.isNew(DAY, listing, "A")).isTrue();
        assertThat(seen.isNew(DAY, listing, "A")).isFalse();
        assertThat(seen.isNew(DAY, listing, "B")).isTrue();
        assertThat(seen.isNew(DAY, UUID.randomUUID(), "A")).isTrue();

        assertThat(seen.isNew(DAY.plusDays(1), listing, "A")).isTrue();
    }

    @Test
    void isNew_whenThereAreTooMany_forgetsTheOldestAndRemembersTheRest() {
        for (int visitor = 0; visitor < 12; visitor++) {
            assertThat(seen.isNew(DAY, listing, "visitor " + visitor)).isTrue();
        }

        assertThat(seen.isNew(DAY, listing, "visitor 11")).isFalse();
        assertThat(seen.isNew(DAY, listing, "visitor 0")).isTrue();
    }
}
