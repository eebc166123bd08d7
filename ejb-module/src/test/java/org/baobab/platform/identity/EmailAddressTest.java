package org.baobab.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void anAddress_isStrippedAndLowered() {
        assertThat(EmailAddress.find("  Awa.Ndiaye+Kora@Example.COM "))
                .hasValue(new EmailAddress("awa.ndiaye+kora@example.com"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "no-address",
                "a@b@c",
                "a@b",
                "@example.com",
                "a b@example.com",
                "a@example.com\r\nBcc: x@example.com",
                "\"a\"@example.com",
                "a@-example.com",
                "a@exa_mple.com",
                "a@example..com"
            })
    void whatIsNone_isRefused(String typed) {
        assertThat(EmailAddress.find(typed)).isEmpty();
    }

    @Test
    void anEndlessOne_isRefusedAtOnce() {
        assertThat(EmailAddress.find("a@" + "b.".repeat(200_000) + "c")).isEmpty();
    }

    @Test
    void loginNames_areFoundInAnyCaseAndAnyWriting() {
        assertThat(LoginName.of(" AWA@example.com ").value()).isEqualTo("awa@example.com");
        assertThat(LoginName.of("+221 77 123 45 67").value()).isEqualTo("+221771234567");
        assertThat(LoginName.of("Nobody").value()).isEqualTo("nobody");
    }
}
