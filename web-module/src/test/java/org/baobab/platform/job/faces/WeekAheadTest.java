package org.baobab.platform.job.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.baobab.platform.job.UpcomingRun;
import org.junit.jupiter.api.Test;

class WeekAheadTest {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);

    @Test
    void week_hasSevenDays_alsoWhereNothingIsDue() {
        WeekAhead week = WeekAhead.of(List.of(), SATURDAY, ALGIERS);

        assertThat(week.isEmpty()).isTrue();
        assertThat(week.days()).hasSize(7);
        assertThat(week.days().getFirst().today()).isTrue();
        assertThat(week.days().getLast().date()).isEqualTo(LocalDate.of(2026, 11, 27));
    }

    @Test
    void run_standsOnTheDayThatItIsInTheReadersZone() {
        WeekAhead week = WeekAhead.of(
                List.of(due("b", "2026-11-22T23:30:00Z"), due("a", "2026-11-22T23:30:00Z")), SATURDAY, ALGIERS);

        List<WeekAhead.Due> monday = week.days().get(2).runs();
        assertThat(monday).extracting(WeekAhead.Due::job).containsExactly("a", "b");
        assertThat(monday.getFirst().time()).isEqualTo(LocalTime.of(0, 30));
        assertThat(week.days().get(1).runs()).isEmpty();
    }

    @Test
    void job_thatComesAllTheTime_isNamedOnce() {
        List<UpcomingRun> upcoming = new ArrayList<>(List.of(due("backup", "2026-11-22T03:00:00Z")));
        for (int minute = 0; minute < 60; minute += 5) {
            upcoming.add(due("often", "2026-11-22T10:%02d:00Z".formatted(minute)));
        }

        WeekAhead week = WeekAhead.of(upcoming, SATURDAY, ALGIERS);

        assertThat(week.often()).containsExactly("often");
        assertThat(week.days().get(1).runs()).extracting(WeekAhead.Due::job).containsExactly("backup");
    }

    private static UpcomingRun due(String job, String at) {
        return new UpcomingRun(job, Instant.parse(at));
    }
}
