package org.baobab.platform.announcement.preference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class UnsubscribeLinkTest {
    private static final byte[] SECRET = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8);
    private static final byte[] ANOTHER = "another secret of thirty-two bytes".getBytes(StandardCharsets.UTF_8);

    @Test
    void token_isReadAsWhatItWasMadeOf() {
        UnsubscribeLink person = UnsubscribeLink.ofAccount(UUID.randomUUID(), "announcements");
        UnsubscribeLink mailbox = UnsubscribeLink.ofMailbox("awa@example.com", "reminders");

        assertThat(UnsubscribeLink.read(person.token(SECRET), SECRET)).contains(person);
        assertThat(UnsubscribeLink.read(mailbox.token(SECRET), SECRET)).contains(mailbox);
    }

    @Test
    void token_fitsIntoAnAddressAsItIs() {
        assertThat(UnsubscribeLink.ofMailbox("awa+liste@example.com", "reminders")
                        .token(SECRET))
                .matches("[A-Za-z0-9_.-]+");
    }

    @Test
    void token_underAnotherSecret_isNone() {
        String token = UnsubscribeLink.ofMailbox("awa@example.com", "reminders").token(ANOTHER);

        assertThat(UnsubscribeLink.read(token, SECRET)).isEmpty();
    }

    @Test
    void token_changedInAnyLetter_isNone() {
        String token = UnsubscribeLink.ofMailbox("awa@example.com", "reminders").token(SECRET);

        // The last letter of each half also carries bits that mean nothing, so those two are left out.
        int dot = token.indexOf('.');
        for (int i = 0; i < token.length() - 1; i++) {
            if (i != dot - 1) {
                char other = token.charAt(i) == 'A' ? 'B' : 'A';
                String forged = token.substring(0, i) + other + token.substring(i + 1);
                assertThat(UnsubscribeLink.read(forged, SECRET)).as(forged).isEmpty();
            }
        }
    }

    @Test
    void garbage_isNoToken() {
        for (String garbage : new String[] {null, "", ".", "a.b", "a.b.c", "%%%.%%%", "x".repeat(5_000)}) {
            assertThat(UnsubscribeLink.read(garbage, SECRET)).as(garbage).isEmpty();
        }
    }
}
