package org.baobab.platform.organization.key;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeySecretTest {
    @RepeatedTest(50)
    void parse_whatWasWritten_findsPrefixAndHash() {
        KeySecret made = KeySecret.random();

        assertThat(KeySecret.parse(made.written())).hasValueSatisfying(read -> {
            assertThat(read.prefix()).isEqualTo(made.prefix());
            assertThat(read.hash()).isEqualTo(made.hash());
        });
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "baobab_", "baobab_abc_def", "Bearer x", "baobab_aaaaaaaaaaaa_short"})
    void parse_anythingElse_isNone(String written) {
        assertThat(KeySecret.parse(written)).isEmpty();
    }

    @Test
    void random_isNeverTheSame() {
        assertThat(KeySecret.random().written()).isNotEqualTo(KeySecret.random().written());
    }
}
