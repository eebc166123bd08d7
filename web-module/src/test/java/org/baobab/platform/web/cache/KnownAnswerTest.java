package org.baobab.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class KnownAnswerTest {
    @Test
    void unpacksWhatItPacked() {
        byte[] plain = "Villa à Kipé, ".repeat(500).getBytes(StandardCharsets.UTF_8);
        byte[] packed = KnownAnswer.packed(plain);
        assertThat(packed.length).isLessThan(plain.length / 10);
        assertThat(KnownAnswer.unpacked(packed)).isEqualTo(plain);
    }

    @Test
    void comparesTagsAsCachesDo() {
        assertThat(KnownAnswer.isKnownToClient("\"a\", W/\"b\"", "\"b\"")).isTrue();
        assertThat(KnownAnswer.isKnownToClient("W/\"b\"", "W/\"b\"")).isTrue();
        assertThat(KnownAnswer.isKnownToClient("*", "\"b\"")).isTrue();
        assertThat(KnownAnswer.isKnownToClient("\"c\"", "\"b\"")).isFalse();
        assertThat(KnownAnswer.isKnownToClient(null, "\"b\"")).isFalse();
    }

    @Test
    void givesNoNonceToEverybody() {
        assertThat(AnswerFilter.withoutNonce("style-src 'self'; script-src 'self' 'nonce-NzE='"))
                .isEqualTo("style-src 'self'; script-src 'self'");
    }
}
