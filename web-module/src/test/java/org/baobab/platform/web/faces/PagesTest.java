package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/me", "/organization/audit?action=member.invited&cursor=AZ", "/invitation?token=abc#top"})
    void local_ofAPathOfThisSite_isThatPath(String address) {
        assertThat(Pages.local(address, "/home")).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "me", "//evil.test", "/\\evil.test", "https://evil.test/", "/me\r\nSet-Cookie: a=b", "/a\\b"
            })
    void local_ofAnythingElse_isTheOther(String address) {
        assertThat(Pages.local(address, "/home")).isEqualTo("/home");
    }
}
