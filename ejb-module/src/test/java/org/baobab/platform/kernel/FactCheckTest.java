package org.baobab.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.junit.jupiter.api.Test;

class FactCheckTest {
    private final FactCheck check = new FactCheck();

    @Test
    void sound_isGivenInTheFormInWhichItIsKept() {
        assertThat(check.line("name", "  Oued Smar ", 20, true)).isEqualTo("Oued Smar");
        assertThat(check.line("note", "   ", 20, false)).isNull();
        assertThat(check.text("text", "one\r\ntwo ", 20, true)).isEqualTo("one\ntwo");
        assertThat(check.number("km", 7L, 0L, 9L, true)).isEqualTo(7);
        assertThat(check.number("year", (Integer) null, 0, 9, false)).isNull();
        check.finish();
    }

    @Test
    void finish_tellsAllThatIsWrongAtOnce() {
        check.line("name", null, 20, true);
        check.line("brand", "a\nb", 20, true);
        check.line("model", "abc", 2, true);
        check.number("km", 10L, 0L, 9L, true);
        check.required("kind", null);

        assertThatThrownBy(check::finish)
                .isInstanceOfSatisfying(RuleViolationException.class, refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("name", "brand", "model", "km", "kind"));
    }
}
