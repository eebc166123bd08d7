package org.baobab.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {
    @Test
    void version_ofOurTag_isItsNumber() {
        assertThat(IfMatch.parse("\"7\"").version()).isEqualTo(7);
    }

    @Test
    void version_ofAnything_isNoCheck() {
        assertThat(IfMatch.parse("*").version()).isNull();
        assertThat(IfMatch.version(null)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/\"7\"", "\"abc\"", "\"\"", "\"99999999999999999999\""})
    void version_ofATagThatIsNotOurs_matchesNothing(String header) {
        assertThat(IfMatch.parse(header).version()).isNegative();
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "\"7", "\"1\", \"2\""})
    void parse_ofWhatIsNotOneTag_isRefused(String header) {
        assertThatThrownBy(() -> IfMatch.parse(header)).isInstanceOf(RuleViolationException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"7\"|true", "W/\"7\"|true", "\"6\", \"7\"|true", "*|true", "\"6\"|false", "7|false"})
    void ifNoneMatch_comparesWeaklyAndAsAList(String header, boolean matches) {
        assertThat(EntityTags.matches(header, "\"7\"")).isEqualTo(matches);
    }
}
