package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.baobab.platform.identity.token.AccessTokens;
import org.baobab.platform.identity.token.PublicKeyView;
import org.baobab.platform.identity.token.SigningKeys;
import org.baobab.platform.kernel.PlatformRole;
import org.junit.jupiter.api.Test;

@InsideTest
class KeyRotationIT {
    @Inject
    SigningKeys keys;

    @Inject
    AccessTokens tokens;

    @Test
    void rotate_oldTokensStayGood_newOnesCarryTheNewKey() {
        UUID account = UUID.randomUUID();
        String before = tokens.issue(account, UUID.randomUUID(), PlatformRole.USER);

        String renewed = keys.rotate();

        String after = tokens.issue(account, UUID.randomUUID(), PlatformRole.USER);
        assertThat(head(before)).doesNotContain(renewed);
        assertThat(head(after)).contains(renewed);
        assertThat(tokens.read(before).accountId()).isEqualTo(account);
        assertThat(tokens.read(after).accountId()).isEqualTo(account);
        assertThat(keys.published())
                .extracting(PublicKeyView::kid)
                .contains(renewed)
                .anyMatch(kid -> head(before).contains(kid));
    }

    private static String head(String token) {
        return new String(
                Base64.getUrlDecoder().decode(token.substring(0, token.indexOf('.'))), StandardCharsets.UTF_8);
    }
}
