package org.baobab.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineHandlerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BAOBAB_FORMS=abc; baobab=xyz | baobab=xyz",
                "baobab=xyz; BAOBAB_FORMS=abc; theme=dark | baobab=xyz; theme=dark",
                "NOT_BAOBAB_FORMS=abc | NOT_BAOBAB_FORMS=abc",
                "BAOBAB_FORMS=abc | ''"
            })
    void withoutForms_leavesEveryOtherCookie(String sent, String kept) {
        assertThat(LineHandler.withoutForms(sent)).isEqualTo(kept);
    }
}
