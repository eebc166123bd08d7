package org.baobab.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.platform.job.CronExpression;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The four rules that the old systems had, each as schedule and retention, and what holds for all. */
class RetentionTest {
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void sama_dailyAt0200_keepsThirtyDays() {
        List<Retention.Kept> backups = made("0 2 * * *", "2026-09-01T00:00:00Z");

        List<String> kept = kept("30d", backups);

        assertThat(kept).hasSize(30).first().isEqualTo("2026-11-21T02:00:00Z");
        assertThat(kept).last().isEqualTo("2026-10-23T02:00:00Z");
    }

    @Test
    void zen_dailyAt0300_keepsThirtyDaysByDefault() {
        List<Retention.Kept> backups = made("0 3 * * *", "2026-09-01T00:00:00Z");

        assertThat(kept("30d", backups)).hasSize(30).allMatch(at -> at.endsWith("T03:00:00Z"));
    }

    /** What is incremental of a backup are the documents: four runs a day copy only what came since the last. */
    @Test
    void crm_everySixHours_keepsAllOfThirtyDays() {
        List<Retention.Kept> backups = made("0 */6 * * *", "2026-10-01T00:00:00Z");

        List<String> kept = kept("30d", backups);

        assertThat(kept).hasSize(30 * 4 + 1).first().isEqualTo("2026-11-21T12:00:00Z");
        assertThat(kept).last().isEqualTo("2026-10-22T12:00:00Z");
    }

    @Test
    void crm_sevenDailyFourWeeklyTwelveMonthly_keepsTheNewestOfEach() {
        List<Retention.Kept> backups = made("0 3 * * *", "2025-01-01T00:00:00Z");

        assertThat(kept("gfs:7,4,12", backups))
                .containsExactly(
                        "2026-11-21T03:00:00Z",
                        "2026-11-20T03:00:00Z",
                        "2026-11-19T03:00:00Z",
                        "2026-11-18T03:00:00Z",
                        "2026-11-17T03:00:00Z",
                        "2026-11-16T03:00:00Z",
                        "2026-11-15T03:00:00Z",
                        // The Sundays that end a week; that of this week's predecessor is a day, too.
                        "2026-11-08T03:00:00Z",
                        "2026-11-01T03:00:00Z",
                        // The last days of the months.
                        "2026-10-31T03:00:00Z",
                        "2026-09-30T03:00:00Z",
                        "2026-08-31T03:00:00Z",
                        "2026-07-31T03:00:00Z",
                        "2026-06-30T03:00:00Z",
                        "2026-05-31T03:00:00Z",
                        "2026-04-30T03:00:00Z",
                        "2026-03-31T03:00:00Z",
                        "2026-02-28T03:00:00Z",
                        "2026-01-31T03:00:00Z",
                        "2025-12-31T03:00:00Z");
    }

    @Test
    void crm_everySixHoursUnderSevenFourTwelve_keepsOneOfEachDay() {
        List<Retention.Kept> backups = made("0 */6 * * *", "2026-11-01T00:00:00Z");

        assertThat(kept("gfs:7,0,0", backups))
                .hasSize(7)
                .startsWith("2026-11-21T12:00:00Z", "2026-11-20T18:00:00Z", "2026-11-19T18:00:00Z");
    }

    @Test
    void generations_afterAPauseOfMonths_keepWhatThereIs() {
        List<Retention.Kept> backups = List.of(backup("2026-03-01T03:00:00Z"), backup("2026-03-02T03:00:00Z"));

        assertThat(kept("gfs:7,4,12", backups)).containsExactly("2026-03-02T03:00:00Z", "2026-03-01T03:00:00Z");
    }

    @Test
    void aDay_isOneOfTheServersZone() {
        Instant lateInAlgiers = Instant.parse("2026-11-20T23:30:00Z");
        List<Retention.Kept> backups =
                List.of(backup("2026-11-20T22:30:00Z"), new Retention.Kept("late", lateInAlgiers, false));

        assertThat(expired("gfs:1,0,0", backups, UTC)).hasSize(1);
        assertThat(expired("gfs:2,0,0", backups, UTC)).hasSize(1);
        assertThat(expired("gfs:2,0,0", backups, ZoneId.of("Africa/Algiers"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1d", "gfs:1,0,0"})
    void theLastProven_staysHoweverOldItIs(String rule) {
        List<Retention.Kept> backups = List.of(
                new Retention.Kept("older", NOW.minus(Duration.ofDays(400)), true),
                new Retention.Kept("proven", NOW.minus(Duration.ofDays(300)), true),
                new Retention.Kept("old", NOW.minus(Duration.ofDays(200)), false),
                new Retention.Kept("new", NOW.minus(Duration.ofHours(1)), false));

        assertThat(expired(rule, backups, UTC)).containsExactly("older", "old");
    }

    @Test
    void theNewest_staysHoweverOldItIs() {
        List<Retention.Kept> backups = List.of(
                new Retention.Kept("newest", NOW.minus(Duration.ofDays(90)), false),
                new Retention.Kept("older", NOW.minus(Duration.ofDays(91)), false));

        assertThat(expired("30d", backups, UTC)).containsExactly("older");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "0d", "-1d", "gfs:0,4,12", "gfs:7,4", "gfs:7,4,x", "forever"})
    void whatIsNoRule_isNotGuessedAt(String text) {
        assertThat(Retention.parse(text)).isEmpty();
    }

    /** What a schedule makes until now. */
    private static List<Retention.Kept> made(String cron, String from) {
        List<Retention.Kept> backups = new ArrayList<>();
        CronExpression schedule = CronExpression.parse(cron);
        Instant at = Instant.parse(from).minusSeconds(1);
        for (at = next(schedule, at); !at.isAfter(NOW); at = next(schedule, at)) {
            backups.add(new Retention.Kept(at.toString(), at, false));
        }
        assertThat(backups.getFirst().createdAt().atZone(UTC).toLocalDate())
                .isEqualTo(LocalDate.parse(from.substring(0, 10)));
        return backups;
    }

    private static Instant next(CronExpression schedule, Instant after) {
        return schedule.next(after, UTC).orElseThrow();
    }

    private static Retention.Kept backup(String at) {
        return new Retention.Kept(at, Instant.parse(at), false);
    }

    /** Newest first. */
    private static List<String> kept(String rule, List<Retention.Kept> backups) {
        Set<String> gone = expired(rule, backups, UTC).stream().collect(Collectors.toSet());
        return backups.stream()
                .map(Retention.Kept::id)
                .filter(id -> !gone.contains(id))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static List<String> expired(String rule, List<Retention.Kept> backups, ZoneId zone) {
        return Retention.parse(rule).orElseThrow().expired(backups, NOW, zone).stream()
                .map(Retention.Kept::id)
                .toList();
    }
}
