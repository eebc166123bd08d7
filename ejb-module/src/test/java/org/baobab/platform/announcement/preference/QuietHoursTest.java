package org.baobab.platform.announcement.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuietHoursTest {
    private static final ZoneId CONAKRY = ZoneId.of("Africa/Conakry");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    void overMidnight_inTheEvening_endsNextMorning() {
        assertThat(end("22:00", "07:00", CONAKRY, "2026-11-21T23:10:00Z")).contains("2026-11-22T07:00:00Z");
    }

    @Test
    void overMidnight_atNight_endsTheSameMorning() {
        assertThat(end("22:00", "07:00", CONAKRY, "2026-11-22T03:00:00Z")).contains("2026-11-22T07:00:00Z");
    }

    @Test
    void overMidnight_inTheDay_isNotQuiet() {
        assertThat(end("22:00", "07:00", CONAKRY, "2026-11-21T12:00:00Z")).isEmpty();
    }

    @Test
    void theFirstMinuteIsQuiet_theLastIsNot() {
        assertThat(end("22:00", "07:00", CONAKRY, "2026-11-21T22:00:00Z")).contains("2026-11-22T07:00:00Z");
        assertThat(end("22:00", "07:00", CONAKRY, "2026-11-21T07:00:00Z")).isEmpty();
        assertThat(end("22:00", "07:00", CONAKRY, "2026-11-21T06:59:59Z")).contains("2026-11-21T07:00:00Z");
    }

    @Test
    void withinOneDay_endsThatDay() {
        assertThat(end("12:00", "14:00", CONAKRY, "2026-11-21T13:00:00Z")).contains("2026-11-21T14:00:00Z");
        assertThat(end("12:00", "14:00", CONAKRY, "2026-11-21T14:00:00Z")).isEmpty();
        assertThat(end("12:00", "14:00", CONAKRY, "2026-11-21T11:59:00Z")).isEmpty();
    }

    @Test
    void theClockOnTheWallCounts_notOurs() {
        // 21:30 UTC is 22:30 in Paris in winter, and 23:30 in summer.
        assertThat(end("22:00", "07:00", PARIS, "2026-11-21T21:30:00Z")).contains("2026-11-22T06:00:00Z");
        assertThat(end("22:00", "07:00", PARIS, "2026-07-21T21:30:00Z")).contains("2026-07-22T05:00:00Z");
        assertThat(end("22:00", "07:00", PARIS, "2026-11-21T20:30:00Z")).isEmpty();
    }

    @Test
    void theNightThatLosesAnHour_endsByTheNewTime() {
        // On 29 March 2026 at 02:00 Paris goes on at 03:00.
        assertThat(end("22:00", "07:00", PARIS, "2026-03-28T23:00:00Z")).contains("2026-03-29T05:00:00Z");
    }

    @Test
    void anEndThatIsLeaptOver_isTheLeap() {
        assertThat(end("22:00", "02:30", PARIS, "2026-03-29T00:59:00Z")).contains("2026-03-29T01:00:00Z");
        assertThat(end("22:00", "02:30", PARIS, "2026-03-29T01:00:00Z")).isEmpty();
    }

    @Test
    void anEndThatComesTwice_isTheNextOfTheTwo() {
        // On 25 October 2026 at 03:00 Paris goes back to 02:00: 02:30 is 00:30 and again 01:30 UTC.
        assertThat(end("22:00", "02:30", PARIS, "2026-10-25T00:10:00Z")).contains("2026-10-25T00:30:00Z");
        assertThat(end("22:00", "02:30", PARIS, "2026-10-25T01:10:00Z")).contains("2026-10-25T01:30:00Z");
    }

    @Test
    void fromAndTo_theSame_isRefused() {
        assertThatThrownBy(() -> hours("08:00", "08:00", PARIS)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<String> end(String from, String to, ZoneId zone, String now) {
        return hours(from, to, zone).endAfter(Instant.parse(now)).map(Instant::toString);
    }

    private static QuietHours hours(String from, String to, ZoneId zone) {
        return new QuietHours(LocalTime.parse(from), LocalTime.parse(to), zone);
    }
}
