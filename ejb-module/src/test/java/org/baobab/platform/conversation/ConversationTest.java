package org.baobab.platform.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConversationTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final Conversation conversation = new Conversation();

    @Test
    void messages_areNumberedInAll_andBySide() {
        write(Side.STARTER);
        write(Side.OTHER);
        ConversationMessage third = write(Side.STARTER);

        assertThat(third.number()).isEqualTo(3);
        assertThat(third.sideNumber()).isEqualTo(2);
        assertThat(conversation.messages()).isEqualTo(3);
        assertThat(conversation.lastMessageId()).isEqualTo(third.id());
    }

    @Test
    void unread_isWhatTheOtherSideWrote_sinceReadingOrAnswering() {
        write(Side.STARTER);
        write(Side.STARTER);
        write(Side.STARTER);

        assertThat(conversation.unread(Side.OTHER, 0)).isEqualTo(3);
        assertThat(conversation.unread(Side.OTHER, 2)).isEqualTo(1);
        assertThat(conversation.unread(Side.STARTER, 0)).isZero();

        write(Side.OTHER);

        assertThat(conversation.unread(Side.OTHER, 0)).isZero();
        assertThat(conversation.unread(Side.STARTER, 0)).isEqualTo(1);
    }

    private ConversationMessage write(Side side) {
        return conversation.write(UUID.randomUUID(), side, new Author(UUID.randomUUID(), "Awa"), "Texte", NOON);
    }
}
