package org.baobab.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {
    private static Settings with(String key, String value) {
        return new Settings(asked -> Optional.of(value).filter(v -> asked.equals(key)));
    }

    private static Settings none() {
        return new Settings(key -> Optional.empty());
    }

    @Test
    void whatIsNotSet_hasItsDefault() {
        assertThat(none().integer("baobab.otp.tries", 5, 1, 10)).isEqualTo(5);
        assertThat(none().flag("baobab.demo", false)).isFalse();
        assertThat(none().list("baobab.cors.origins")).isEmpty();
        assertThat(with("baobab.mail.from", "  ").text("baobab.mail.from", "us"))
                .isEqualTo("us");
    }

    @ParameterizedTest
    @CsvSource({"90s,PT90S", "15m,PT15M", "12h,PT12H", "30d,PT720H", "PT2H,PT2H"})
    void durations_areReadInBothForms(String written, Duration meant) {
        assertThat(with("d", written).duration("d", Duration.ZERO, Duration.ZERO, Duration.ofDays(90)))
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5 minutes", "-5m", "100d", "99999999999999d"})
    void durations_unreadableOrOutOfRange_areRefusedWithTheKeyNamed(String written) {
        Settings settings = with("baobab.otp.life", written);

        assertThatThrownBy(
                        () -> settings.duration("baobab.otp.life", Duration.ZERO, Duration.ZERO, Duration.ofDays(90)))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("BAOBAB_OTP_LIFE")
                .hasMessageContaining(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "11", "five", "5.5", "99999999999"})
    void numbers_outOfRange_areRefusedWithTheRangeNamed(String written) {
        Settings settings = with("baobab.otp.tries", written);

        assertThatThrownBy(() -> settings.integer("baobab.otp.tries", 5, 1, 10))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("a whole number from 1 to 10");
    }

    @Test
    void addresses_loseTheirLastSlashAndMustBeWeb() {
        assertThat(with("u", "https://baobab.example.com/").address("u", ""))
                .isEqualTo(URI.create("https://baobab.example.com"));
        assertThatThrownBy(() -> with("u", "ftp://x").address("u", "")).isInstanceOf(InvalidSettingException.class);
        assertThatThrownBy(() -> with("u", "not an address").address("u", ""))
                .isInstanceOf(InvalidSettingException.class);
    }

    @Test
    void aSecretThatIsWrong_isNotRepeated() {
        assertThat(new InvalidSettingException("baobab.sms.token", "s3cr3t", "longer"))
                .hasMessageNotContaining("s3cr3t");
    }

    @Test
    void flags_acceptTheUsualWords() {
        assertThat(with("f", "Yes").flag("f", false)).isTrue();
        assertThat(with("f", "off").flag("f", true)).isFalse();
        assertThatThrownBy(() -> with("f", "vrai").flag("f", false)).isInstanceOf(InvalidSettingException.class);
    }
}
