package org.baobab.listings.expiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RenewalLinkTest {
    private static final Instant END = Instant.parse("2027-01-20T08:30:00.123456Z");
    private final byte[] secret = new byte[32];
    private final RenewalLink link = new RenewalLink(UUID.randomUUID(), END);

    @Test
    void token_isShort_andNamesListingAndPublication() {
        String token = link.token(secret);

        assertThat(token).hasSize(54).matches("[A-Za-z0-9_-]+");
        RenewalLink read = RenewalLink.read(token, secret).orElseThrow();
        assertThat(read.listingId()).isEqualTo(link.listingId());
        assertThat(read.names(END)).isTrue();
        assertThat(read.names(END.plusMillis(1))).isFalse();
        assertThat(read.names(null)).isFalse();
    }

    @Test
    void token_changedAnywhere_isNone() {
        String token = link.token(secret);
        for (int i = 0; i < token.length() - 1; i++) {
            String other = token.substring(0, i) + (token.charAt(i) == 'A' ? 'B' : 'A') + token.substring(i + 1);
            assertThat(RenewalLink.read(other, secret)).isEmpty();
        }
        byte[] another = new byte[32];
        another[3] = 1;
        assertThat(RenewalLink.read(token, another)).isEmpty();
        assertThat(RenewalLink.read(null, secret)).isEmpty();
        assertThat(RenewalLink.read("é".repeat(54), secret)).isEmpty();
        assertThat(RenewalLink.read("", secret)).isEmpty();
    }

    @Test
    void link_saysNothingThatRenews() {
        assertThat(link.toString()).doesNotContain(END.toString());
    }
}
