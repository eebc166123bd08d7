package org.baobab.platform.identity.password;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "neuf-char",
                "password1234",
                "P@ssw0rd2024",
                "azertyuiop",
                "0123456789",
                "aaaaaaaaaaaaaaaa",
                "motdepasse2026"
            })
    void weakOnes_areRefused(String password) {
        assertThatThrownBy(() -> PasswordPolicy.require("password", password))
                .isInstanceOf(RuleViolationException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"baobab-demo", "deux pirogues au large", "kora-1f3b9c", "Xk9!mQ2zLp", "trois fleuves, un pont"})
    void goodOnes_areAccepted(String password) {
        assertThatCode(() -> PasswordPolicy.require("password", password, "aminata@example.com", "Aminata Diallo"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"aminata.diallo@example.com", "AMINATA DIALLO", "aminatadiallo", "Diallo-Aminata"})
    void whatOthersKnowOfThePerson_isRefused(String password) {
        assertThatThrownBy(() ->
                        PasswordPolicy.require("password", password, "aminata.diallo@example.com", "Aminata Diallo"))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void theLongest_isAcceptedAndOneMoreIsNot() {
        String longest = "pirogue ".repeat(20).substring(0, PasswordPolicy.LONGEST - 9) + "x7Kq!mZ2w";

        assertThatCode(() -> PasswordPolicy.require("password", longest)).doesNotThrowAnyException();
        assertThatThrownBy(() -> PasswordPolicy.require("password", longest + "y"))
                .isInstanceOf(RuleViolationException.class);
    }
}
