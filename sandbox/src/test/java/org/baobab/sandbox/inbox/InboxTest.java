package org.baobab.sandbox.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.baobab.sandbox.live.Changes;
import org.junit.jupiter.api.Test;

class InboxTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void add_beyondTheNumberBound_dropsTheOldest() {
        Inbox inbox = new Inbox(new Changes(), 2, Long.MAX_VALUE);

        inbox.add(List.of(text("one"), text("two"), text("three")));

        assertThat(inbox.list(any -> true)).extracting(Message::text).containsExactly("two", "three");
    }

    @Test
    void add_beyondTheMemoryBound_dropsTheOldestButKeepsTheNewest() {
        Inbox inbox = new Inbox(new Changes(), 100, 4_000);

        inbox.add(List.of(text("a"), text("b"), text("x".repeat(5_000))));

        assertThat(inbox.list(any -> true)).hasSize(1);
    }

    private static Message text(String body) {
        return Message.onPhone(Channel.SMS, "+221770000001", "Baobab", body, NOON);
    }
}
