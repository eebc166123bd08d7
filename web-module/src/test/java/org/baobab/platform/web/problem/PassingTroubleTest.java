package org.baobab.platform.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PassingTroubleTest {
    @ParameterizedTest
    @ValueSource(strings = {"57014", "55P03", "40P01", "40001", "53300", "57P01", "57P03", "08006"})
    void what_passes_isWorthAnotherTry(String state) {
        assertThat(PassingTrouble.is(new SQLException("no", state))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01", "XX000"})
    void what_stays_isNot(String state) {
        assertThat(PassingTrouble.is(new SQLException("no", state))).isFalse();
    }

    @Test
    void poolWithoutAConnection_isWorthAnotherTry() {
        assertThat(PassingTrouble.is(new SQLException("IJ031084", new ResourceException("IJ000453"))))
                .isTrue();
        assertThat(PassingTrouble.is(new SQLException("who knows"))).isFalse();
    }

    @Test
    void troubleBelowTheWrappers_isFound() {
        SQLException cancelled = new SQLException("cancelled", "57014");

        assertThat(Problems.meaningful(new PersistenceException(new RuntimeException(cancelled))))
                .isSameAs(cancelled);
    }
}
