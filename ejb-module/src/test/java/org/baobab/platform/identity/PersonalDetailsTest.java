package org.baobab.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ñandú Évariste 木 عائشة", "<b>&amp;</b>", "O'Neil-Sow", "X"})
    void names_ofEveryScript_stayAsTheyAre(String name) {
        assertThat(PersonalDetails.fullName(" " + name + " ")).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\u0000b", "a\nb", "a\u202Eb"})
    void names_thatCannotBeShown_areRefused(String name) {
        assertThatThrownBy(() -> PersonalDetails.fullName(name)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void phones_areWrittenInOneForm_andMayBeLeftOut() {
        assertThat(PersonalDetails.phone("+221 77 123 45 67")).isEqualTo("+221771234567");
        assertThat(PersonalDetails.phone("00221771234567".replaceFirst("00", "+")))
                .isEqualTo("+221771234567");
        assertThat(PersonalDetails.phone(" ")).isNull();
        assertThatThrownBy(() -> PersonalDetails.phone("77 123 45 67")).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> PersonalDetails.phone("12")).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void locales_areFrenchOrEnglish() {
        assertThat(PersonalDetails.locale("fr-SN")).isEqualTo("fr-SN");
        assertThat(PersonalDetails.localeOf(Locale.UK)).isEqualTo("en");
        assertThat(PersonalDetails.localeOf(Locale.CHINA)).isEqualTo("fr");
        assertThatThrownBy(() -> PersonalDetails.locale("xx")).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> PersonalDetails.locale(null)).isInstanceOf(RuleViolationException.class);
    }
}
