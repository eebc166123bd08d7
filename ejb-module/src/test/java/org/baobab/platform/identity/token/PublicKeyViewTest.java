package org.baobab.platform.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.Test;

class PublicKeyViewTest {

    @Test
    void aKey_isReadBackByOthers() throws JoseException {
        RSAPublicKey key = (RSAPublicKey) KeyPairs.generate().getPublic();

        PublicKeyView view = PublicKeyView.of("k1", key);

        JsonWebKey read = JsonWebKey.Factory.newJwk(
                Map.of("kty", view.kty(), "kid", view.kid(), "alg", view.alg(), "n", view.n(), "e", view.e()));
        assertThat(read.getKey()).isEqualTo(key);
        assertThat(view.e()).isEqualTo("AQAB");
    }

    @Test
    void keys_surviveTheDatabase() {
        var pair = KeyPairs.generate();

        assertThat(KeyPairs.publicKey(pair.getPublic().getEncoded())).isEqualTo(pair.getPublic());
        assertThat(KeyPairs.privateKey(pair.getPrivate().getEncoded())).isEqualTo(pair.getPrivate());
    }
}
