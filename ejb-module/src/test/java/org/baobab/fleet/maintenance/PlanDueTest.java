package org.baobab.fleet.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanDueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final PlanThresholds THRESHOLDS = new PlanThresholds(30, 1000, 7, 500);

    @ParameterizedTest
    @CsvSource({
        "2026-12-23, LATER, 31",
        "2026-12-22, SOON, 30",
        "2026-11-23, SOON, 1",
        "2026-11-22, DUE, 0",
        "2026-11-15, DUE, -7",
        "2026-11-14, OVERDUE, -8"
    })
    void byDate_thresholdsAreDaysAroundTheDay(LocalDate dueOn, PlanStage stage, long left) {
        PlanDue due = PlanDue.of(dueOn, null, THRESHOLDS, TODAY, 50_000, null);

        assertThat(due.stage()).isEqualTo(stage);
        assertThat(due.daysLeft()).isEqualTo(left);
        assertThat(due.kmLeft()).isNull();
        assertThat(due.expectedOn()).isEqualTo(dueOn);
    }

    @ParameterizedTest
    @CsvSource({
        "51001, LATER, 1001",
        "51000, SOON, 1000",
        "50001, SOON, 1",
        "50000, DUE, 0",
        "49500, DUE, -500",
        "49499, OVERDUE, -501"
    })
    void byDistance_thresholdsAreKilometresAroundTheReading(long dueKm, PlanStage stage, long left) {
        PlanDue due = PlanDue.of(null, dueKm, THRESHOLDS, TODAY, 50_000, null);

        assertThat(due.stage()).isEqualTo(stage);
        assertThat(due.kmLeft()).isEqualTo(left);
    }

    @Test
    void both_theMoreUrgentOneCounts_andTheEarlierDayIsExpected() {
        PlanDue byKm = PlanDue.of(TODAY.plusDays(200), 49_000L, THRESHOLDS, TODAY, 50_000, null);
        PlanDue byDay = PlanDue.of(TODAY.minusDays(20), 80_000L, THRESHOLDS, TODAY, 50_000, null);
        PlanDue bySpeed = PlanDue.of(TODAY.plusDays(200), 58_000L, THRESHOLDS, TODAY, 50_000, new BigDecimal("150"));

        assertThat(byKm.stage()).isEqualTo(PlanStage.OVERDUE);
        assertThat(byKm.expectedOn()).isEqualTo(TODAY);
        assertThat(byDay.stage()).isEqualTo(PlanStage.OVERDUE);
        assertThat(bySpeed.expectedOn()).as("8,000 km at 150 a day").isEqualTo(TODAY.plusDays(54));
    }

    @Test
    void distance_ofAVehicleThatStands_isExpectedOnNoDay() {
        PlanDue due = PlanDue.of(null, 60_000L, THRESHOLDS, TODAY, 50_000, BigDecimal.ZERO);

        assertThat(due.stage()).isEqualTo(PlanStage.LATER);
        assertThat(due.expectedOn()).isNull();
    }

    @Test
    void rhythm_countsMonthsAsPeopleDo() {
        PlanRhythm monthly = new PlanRhythm(1, null, null);

        assertThat(monthly.nextAfter(LocalDate.of(2027, 1, 31))).isEqualTo("2027-02-28");
        assertThat(new PlanRhythm(null, 10, null).nextAfter(LocalDate.of(2027, 1, 31)))
                .isEqualTo("2027-02-10");
        assertThat(new PlanRhythm(null, null, 10_000L).nextAfter(55_000L)).isEqualTo(65_000L);
        assertThat(new PlanRhythm(null, null, null).isOnce()).isTrue();
    }
}
