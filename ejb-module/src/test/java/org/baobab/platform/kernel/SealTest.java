package org.baobab.platform.kernel;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = new Seal("a secret of the operator, long enough", "test");
    private final byte[] sealed = seal.seal("private".getBytes(UTF_8));

    @Test
    void whatWasSealed_opensUnderTheSameSecretOnly() {
        assertThat(new String(sealed, UTF_8)).doesNotContain("private");
        assertThat(seal.open(sealed))
                .hasValueSatisfying(open -> assertThat(open).isEqualTo("private".getBytes(UTF_8)));
        assertThat(new Seal("another secret of the operator", "test").open(sealed))
                .isEmpty();
    }

    @Test
    void whatWasChanged_doesNotOpen() {
        sealed[sealed.length - 1] ^= 1;

        assertThat(seal.open(sealed)).isEmpty();
        assertThat(seal.open(new byte[] {1, 2, 3})).isEmpty();
    }

    @Test
    void theSameThingSealedTwice_looksDifferent() {
        assertThat(seal.seal("private".getBytes(UTF_8))).isNotEqualTo(sealed);
    }
}
