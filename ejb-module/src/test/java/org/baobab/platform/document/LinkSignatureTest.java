package org.baobab.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinkSignatureTest {
    private static final UUID DOCUMENT = UUID.fromString("0199d1c2-7a10-7000-8000-5b1f2f6c0d11");
    private static final byte[] SECRET = new byte[32];

    @Test
    void holds_onlyForWhatWasSigned() {
        String signature = LinkSignature.of(DOCUMENT, 1_795_250_400L, SECRET);

        assertThat(LinkSignature.holds(DOCUMENT, 1_795_250_400L, signature, SECRET))
                .isTrue();
        assertThat(LinkSignature.holds(DOCUMENT, 1_795_250_401L, signature, SECRET))
                .isFalse();
        assertThat(LinkSignature.holds(UUID.randomUUID(), 1_795_250_400L, signature, SECRET))
                .isFalse();
        assertThat(LinkSignature.holds(DOCUMENT, 1_795_250_400L, signature.toUpperCase(), SECRET))
                .isFalse();
        assertThat(LinkSignature.holds(DOCUMENT, 1_795_250_400L, signature, new byte[] {1}))
                .isFalse();
    }
}
