package org.baobab.fleet.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    @ParameterizedTest
    @ValueSource(strings = {"M12 80L40 22", "M 12.5,80 L 40,22.25 L66 -3 M150 120L220 118"})
    void strokes_areTaken_andDrawn(String path) {
        assertThat(new Signature(path).svg(300, "A & B").html())
                .contains("d=\"" + path + "\"", "A &amp; B", "height=\"100\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "M12 80",
                "M12 80L40",
                "hello",
                "M1 1L2 2\" onload=\"x",
                "M1 1L2 2<script>",
                "L1 1M2 2",
                "M1e9 1L2 2"
            })
    void whatIsNoStrokes_isRefused(String path) {
        assertThatThrownBy(() -> new Signature(path)).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void longNonsense_isRefusedAtOnce() {
        String almost = "M1 1" + "L12.34 56.78 ".repeat(2_000) + "x";

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2),
                () -> assertThatThrownBy(() -> new Signature(almost)).isInstanceOf(RuleViolationException.class));
        assertThat(new Signature("M1 1" + "L12.34 56.78 ".repeat(2_000)).path()).hasSizeGreaterThan(20_000);
    }
}
