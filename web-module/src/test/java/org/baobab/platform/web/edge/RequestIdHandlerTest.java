package org.baobab.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdHandlerTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "5f1c9e0a-7b2d-4c63", "shop.42_order:7"})
    void isSane_ofAPlainId_isTrue(String id) {
        assertThat(RequestIdHandler.isSane(id)).isTrue();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"a b", "a\nb", "<script>", "é", "a\u0000"})
    void isSane_ofWhatCouldBreakALine_isFalse(String id) {
        assertThat(RequestIdHandler.isSane(id)).isFalse();
    }

    @Test
    void isSane_ofANovel_isFalse() {
        assertThat(RequestIdHandler.isSane("x".repeat(65))).isFalse();
    }
}
