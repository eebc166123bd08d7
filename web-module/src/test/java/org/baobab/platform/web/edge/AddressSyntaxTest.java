package org.baobab.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressSyntaxTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/api/v1/me", "/a%20b", "%C3%A9t%C3%A9", "/100%25", "x=%F0%9F%8C%B3", "%00", "a+b"})
    void isSound_whereEveryByteIsThere(String address) {
        assertThat(AddressSyntax.isSound(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%", "/%zz", "/%2", "/%C3%28", "%FF", "%C3", "%C3x%A9", "%+1", "a%20%", "/a{b", "/a|b", "/é", "/a b"
            })
    void isSound_isNotWhereOneIsMissingOrWrong(String address) {
        assertThat(AddressSyntax.isSound(address)).isFalse();
    }
}
