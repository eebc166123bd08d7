package org.baobab.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private final Findings findings = new Findings();

    @Test
    void everythingThatIsWrong_isToldAtOnce() {
        findings.check(() -> EmailAddress.parse("email", "none"));
        String name = findings.check(() -> PersonalDetails.fullName(" Awa "));
        findings.check(() -> PersonalDetails.locale("xx"));

        RuleViolationException told = catchThrowableOfType(RuleViolationException.class, findings::requireNone);

        assertThat(name).isEqualTo("Awa");
        assertThat(told.violations()).extracting("field").containsExactly("email", "locale");
    }

    @Test
    void nothingWrong_passes() {
        findings.check(() -> PersonalDetails.phone(null));

        assertThatCode(findings::requireNone).doesNotThrowAnyException();
    }
}
