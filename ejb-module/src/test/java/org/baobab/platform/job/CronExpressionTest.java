package org.baobab.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CronExpressionTest {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        * * * * *          | 2026-11-21T10:00:00 | 2026-11-21T10:01:00
        * * * * *          | 2026-11-21T10:00:59.999 | 2026-11-21T10:01:00
        */5 * * * *        | 2026-11-21T10:57:00 | 2026-11-21T11:00:00
        10-40/15 * * * *   | 2026-11-21T10:26:00 | 2026-11-21T10:40:00
        7,3,5 * * * *      | 2026-11-21T10:04:00 | 2026-11-21T10:05:00
        0 3 * * *          | 2026-11-21T03:00:00 | 2026-11-22T03:00:00
        0 3 * * *          | 2026-11-21T02:59:59 | 2026-11-21T03:00:00
        00 03 * * *        | 2026-12-31T12:00:00 | 2027-01-01T03:00:00
        0 23 * * SUN       | 2026-11-21T10:00:00 | 2026-11-22T23:00:00
        0 23 * * 0         | 2026-11-21T10:00:00 | 2026-11-22T23:00:00
        0 23 * * 7         | 2026-11-21T10:00:00 | 2026-11-22T23:00:00
        0 8 * * 1-5        | 2026-11-20T09:00:00 | 2026-11-23T08:00:00
        0 8 * * mon-Fri    | 2026-11-20T09:00:00 | 2026-11-23T08:00:00
        0 8 * * FRI-SUN    | 2026-11-22T09:00:00 | 2026-11-27T08:00:00
        0 8 * * 5-7        | 2026-11-21T09:00:00 | 2026-11-22T08:00:00
        0 8 * * MON-FRI/2  | 2026-11-23T09:00:00 | 2026-11-25T08:00:00
        0 0 1 JAN,JUL *    | 2026-02-01T00:00:00 | 2026-07-01T00:00:00
        0 0 1 mar *        | 2026-03-02T00:00:00 | 2027-03-01T00:00:00
        0 0 31 * *         | 2026-01-31T00:00:00 | 2026-03-31T00:00:00
        0 0 30 2,4 *       | 2026-05-01T00:00:00 | 2027-04-30T00:00:00
        0 0 29 2 *         | 2026-01-01T00:00:00 | 2028-02-29T00:00:00
        0 0 29 2 *         | 2096-02-29T00:00:00 | 2104-02-29T00:00:00
        0 0 13 * 5         | 2026-11-21T00:00:00 | 2026-11-27T00:00:00
        0 0 13 * 5         | 2026-12-11T00:00:00 | 2026-12-13T00:00:00
        0 0 31 2 1         | 2026-01-31T00:00:00 | 2026-02-02T00:00:00
        0 0 */10 * 1       | 2026-11-21T00:00:00 | 2026-12-21T00:00:00
        0 0 13 * *         | 2026-11-21T00:00:00 | 2026-12-13T00:00:00
        59 23 31 12 *      | 2026-12-31T23:59:00 | 2027-12-31T23:59:00
        """)
    void next_inUtc_isTheFirstMomentAfter(String cron, LocalDateTime after, LocalDateTime expected) {
        assertThat(next(cron, after, UTC)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 31 2 *", "0 0 30 2 *", "0 0 31 4,6,9,11 *", "0 0 30-31 FEB *"})
    void next_ofADayThatNoYearHas_isEmpty(String cron) {
        CronExpression never = CronExpression.parse(cron);

        assertThat(never.next(Instant.EPOCH, UTC)).isEmpty();
        assertThat(never.everComes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 30 2 * * *, 2026-03-28T12:00, 2026-03-29T01:00:00Z",
        "Europe/Paris, 30 2 * * *, 2026-03-29T03:00, 2026-03-30T00:30:00Z",
        "America/New_York, 15 2 * * *, 2026-03-07T12:00, 2026-03-08T07:00:00Z",
        "America/New_York, 15 2 * * *, 2026-03-08T03:00, 2026-03-09T06:15:00Z"
    })
    void next_ofATimeThatTheClockSkips_isTheNextThatExists(
            ZoneId zone, String cron, LocalDateTime after, Instant expected) {
        Instant from = after.atZone(zone).toInstant();

        assertThat(CronExpression.parse(cron).next(from, zone)).contains(expected);
    }

    @Test
    void next_ofATimeThatTheClockSkipsAndOneRightAfter_runsOnceForBoth() {
        List<Instant> runs = runs("0,30 2,3 * * *", "2026-03-29T00:00:00Z", "2026-03-29T12:00:00Z", PARIS);

        assertThat(runs).containsExactly(Instant.parse("2026-03-29T01:00:00Z"), Instant.parse("2026-03-29T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-10-24T22:00:00Z, 2026-10-25T22:00:00Z, 2026-10-25T00:30:00Z",
        "America/New_York, 2026-11-01T04:00:00Z, 2026-11-02T04:00:00Z, 2026-11-01T06:30:00Z"
    })
    void next_ofATimeThatComesTwice_runsTheFirstTimeOnly(ZoneId zone, String from, String to, Instant expected) {
        String cron = zone.equals(PARIS) ? "30 2 * * *" : "30 1 * * *";
        Instant first = zone.equals(PARIS) ? expected : Instant.parse("2026-11-01T05:30:00Z");

        assertThat(runs(cron, from, to, zone)).containsExactly(first);
    }

    @Test
    void next_askedInTheSecondOfTwoEqualHours_isTomorrow() {
        Instant secondTime = Instant.parse("2026-10-25T01:10:00Z");

        assertThat(CronExpression.parse("30 2 * * *").next(secondTime, PARIS))
                .contains(Instant.parse("2026-10-26T01:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        // A day of 23 hours and one of 25: no gap and no run twice, as time passes.
        "*/15 * * * *, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 92",
        "*/15 * * * *, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z, 100",
        "30 * * * *, 2026-03-28T23:00:00Z, 2026-03-29T22:00:00Z, 23",
        "30 * * * *, 2026-10-24T22:00:00Z, 2026-10-25T23:00:00Z, 25",
        "0 * * * *, 2026-03-28T22:59:59Z, 2026-03-29T21:59:59Z, 23",
        "0 * * * *, 2026-10-24T21:59:59Z, 2026-10-25T22:59:59Z, 25"
    })
    void next_ofWhatIsDueInEveryHour_followsTheTimeThatPasses(String cron, String from, String to, int expected) {
        List<Instant> runs = runs(cron, from, to, PARIS);

        assertThat(runs).hasSize(expected).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void next_whereMidnightIsSkipped_isTheFirstMomentOfTheDay() {
        ZoneId saoPaulo = ZoneId.of("America/Sao_Paulo");

        assertThat(CronExpression.parse("0 0 * * *").next(Instant.parse("2018-11-03T12:00:00Z"), saoPaulo))
                .contains(Instant.parse("2018-11-04T03:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Paris", "America/New_York", "Africa/Conakry", "Australia/Lord_Howe", "Asia/Kathmandu"})
    void next_againAndAgain_alwaysGoesForward(ZoneId zone) {
        for (String cron : List.of("*/7 * * * *", "13 1-3 * * *", "0 2 * * *", "0 */5 * * *", "45 23 1 * 1")) {
            List<Instant> runs = runs(cron, "2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", zone);

            assertThat(runs).as(cron).isNotEmpty().isSorted().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
        null                | cron.fields
        ''                  | cron.fields
        * * * *             | cron.fields
        * * * * * *         | cron.fields
        0 0 3 * * ? *       | cron.fields
        @daily              | cron.fields
        toutes les heures   | cron.fields
        60 * * * *          | cron.minute
        -1 * * * *          | cron.minute
        a * * * *           | cron.minute
        5/15 * * * *        | cron.minute
        */0 * * * *         | cron.minute
        */60 * * * *        | cron.minute
        30-10 * * * *       | cron.minute
        1,,2 * * * *        | cron.minute
        1, * * * *          | cron.minute
        1.5 * * * *         | cron.minute
        ٣ * * * *           | cron.minute
        0 24 * * *          | cron.hour
        0 3h * * *          | cron.hour
        03:00 * * * *       | cron.minute
        0 22-6 * * *        | cron.hour
        0 0 0 * *           | cron.day
        0 0 32 * *          | cron.day
        0 0 L * *           | cron.day
        0 0 ? * 1           | cron.day
        0 0 1er * *         | cron.day
        0 0 * 13 *          | cron.month
        0 0 * 0 *           | cron.month
        0 0 * FEV *         | cron.month
        0 0 * JUI *         | cron.month
        0 0 * AOU *         | cron.month
        0 0 * * 8           | cron.weekday
        0 0 * * LUN         | cron.weekday
        0 0 * * MAR         | cron.weekday
        0 0 * * LUN-VEN     | cron.weekday
        0 0 * * DIM         | cron.weekday
        0 0 * * MONDAY      | cron.weekday
        0 0 * * FRI-MON     | cron.weekday
        0 0 * * 1#2         | cron.weekday
        0 0 * * 1–5         | cron.weekday
        """)
    void parse_ofAnythingElse_saysWhichPartIsWrong(String text, String rule) {
        assertThatThrownBy(() -> CronExpression.parse(text))
                .isInstanceOfSatisfying(
                        CronException.class, e -> assertThat(e.rule()).isEqualTo(rule));
    }

    @Test
    void parse_ofAnEndlessText_isRefusedAndNotRepeated() {
        String list = "1,".repeat(150) + "99";

        assertThatThrownBy(() -> CronExpression.parse(list + " * * * *"))
                .isInstanceOf(CronException.class)
                .hasMessageNotContaining("1,".repeat(50));
        assertThatThrownBy(() -> CronExpression.parse("0,".repeat(300) + "0 * * * *"))
                .isInstanceOf(CronException.class);
    }

    @Test
    void parse_withTheBlanksOfATextProcessor_takesThemForBlanks() {
        CronExpression cron = CronExpression.parse("\u00A00\u202F3  * *\t* ");

        assertThat(cron).hasToString("0 3 * * *").isEqualTo(CronExpression.parse("0 3 * * *"));
    }

    @Test
    void ofTable_withSeconds_isDueWithinTheMinute() {
        List<Instant> runs = new ArrayList<>();
        Instant at = Instant.parse("2026-11-21T10:00:51Z");
        for (int i = 0; i < 3; i++) {
            at = CronExpression.ofTable("*/5 * * * * *").next(at, UTC).orElseThrow();
            runs.add(at);
        }

        assertThat(runs)
                .containsExactly(
                        Instant.parse("2026-11-21T10:00:55Z"),
                        Instant.parse("2026-11-21T10:01:00Z"),
                        Instant.parse("2026-11-21T10:01:05Z"));
    }

    private static Optional<LocalDateTime> next(String cron, LocalDateTime after, ZoneId zone) {
        return CronExpression.parse(cron)
                .next(after.atZone(zone).toInstant(), zone)
                .map(due -> LocalDateTime.ofInstant(due, zone));
    }

    private static List<Instant> runs(String cron, String after, String until, ZoneId zone) {
        CronExpression expression = CronExpression.parse(cron);
        Instant end = Instant.parse(until);
        List<Instant> runs = new ArrayList<>();
        Instant due = expression.next(Instant.parse(after), zone).orElseThrow();
        while (!due.isAfter(end)) {
            runs.add(due);
            due = expression.next(due, zone).orElseThrow();
        }
        return runs;
    }
}
