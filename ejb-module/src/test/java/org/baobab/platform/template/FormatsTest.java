package org.baobab.platform.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private final Formats french = new Formats(Locale.FRENCH, ZoneId.of("Africa/Algiers"));
    private final Formats english = new Formats(Locale.ENGLISH, ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource({
        "1234.5, DZD, '1\u202f234,50\u00a0DA'",
        "1250000, GNF, 1\u202f250\u202f000\u00a0GNF",
        "15000, XOF, 15\u202f000\u00a0F\u00a0CFA",
        "-0.005, EUR, '-0,01\u00a0€'"
    })
    void money_inFrench(BigDecimal amount, String currency, String words) {
        assertThat(french.money(amount, currency)).isEqualTo(words);
    }

    @Test
    void money_inEnglish() {
        assertThat(english.money(new BigDecimal("1234.5"), "DZD")).isEqualTo("1,234.50\u00a0DZD");
    }

    @Test
    void days_areTheReaders() {
        assertThat(french.date(LocalDate.of(2026, 3, 1))).isEqualTo("1er mars 2026");
        assertThat(french.date(LocalDate.of(2026, 8, 11))).isEqualTo("11 août 2026");
        assertThat(english.date(LocalDate.of(2026, 3, 1))).isEqualTo("1 March 2026");
        assertThat(french.month(YearMonth.of(2026, 10))).isEqualTo("octobre 2026");
        assertThat(french.day(LocalDate.of(2026, 3, 1))).isEqualTo("01/03/2026");
    }

    @Test
    void moments_areToldInTheZone_andUtcSaysSo() {
        Instant moment = Instant.parse("2026-11-21T23:30:00Z");

        assertThat(french.moment(moment)).isEqualTo("22 novembre 2026 à 00:30");
        assertThat(english.moment(moment)).isEqualTo("21 November 2026 at 23:30 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "0, '0 octets'",
        "640, '640 octets'",
        "1000, '1 ko'",
        "1440000, '1,4 Mo'",
        "157286400, '157 Mo'",
        "999999, '1 Mo'"
    })
    void sizes(long bytes, String words) {
        assertThat(french.size(bytes)).isEqualTo(words.replace(' ', '\u00a0'));
    }

    @Test
    void durations() {
        assertThat(french.duration(Duration.ofHours(1))).isEqualTo("1\u00a0heure");
        assertThat(french.duration(Duration.ofDays(3))).isEqualTo("3\u00a0jours");
        assertThat(english.duration(Duration.ZERO)).isEqualTo("0\u00a0minutes");
    }

    @Test
    void shares_haveANarrowSpaceBeforeTheSign() {
        assertThat(french.percent(0.0825, 1)).isEqualTo("8,3\u202f%");
        assertThat(english.percent(1, 0)).isEqualTo("100%");
    }
}
