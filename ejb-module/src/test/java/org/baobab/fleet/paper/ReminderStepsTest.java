package org.baobab.fleet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReminderStepsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final ReminderSteps steps = new ReminderSteps(List.of(1, 7, 30));

    @Test
    void due_onceAtEachDistance() {
        assertThat(steps.due(TODAY.plusDays(31), TODAY, null)).isEmpty();
        assertThat(steps.due(TODAY.plusDays(30), TODAY, null)).contains(30);
        assertThat(steps.due(TODAY.plusDays(8), TODAY, 30)).isEmpty();
        assertThat(steps.due(TODAY.plusDays(7), TODAY, 30)).contains(7);
        assertThat(steps.due(TODAY.plusDays(2), TODAY, 7)).isEmpty();
        assertThat(steps.due(TODAY.plusDays(1), TODAY, 7)).contains(1);
        assertThat(steps.due(TODAY, TODAY, 1)).isEmpty();
    }

    @Test
    void due_whatWasWrittenDownLate_isToldAtTheNearestDistanceAlone() {
        assertThat(steps.due(TODAY.plusDays(4), TODAY, null)).contains(7);
        assertThat(steps.due(TODAY, TODAY, null)).contains(1);
    }

    @Test
    void due_afterTheEnd_isNothing() {
        assertThat(steps.due(TODAY.minusDays(1), TODAY, null)).isEmpty();
    }
}
