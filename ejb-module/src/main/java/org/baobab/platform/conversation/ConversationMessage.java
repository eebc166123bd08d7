package org.baobab.platform.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;

/** What somebody wrote. It never changes. */
@Entity
@Table(name = "conversation_message")
class ConversationMessage {
    @Id
    private UUID id;

    @Column(name = "conversation_id", updatable = false)
    private UUID conversationId;

    @Column(updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(name = "side_number", updatable = false)
    private int sideNumber;

    @Column(name = "author_id", updatable = false)
    private UUID authorId;

    @Column(name = "author_name", updatable = false)
    private String authorName;

    @Size(max = MessageRules.LONGEST_TEXT)
    @Column(updatable = false)
    private String text;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    protected ConversationMessage() {}

    ConversationMessage(UUID id, Conversation conversation, Side side, Author author, String text, Instant now) {
        this.id = id;
        this.conversationId = conversation.id();
        this.number = conversation.messages();
        this.side = side;
        this.sideNumber = conversation.messagesBy(side);
        this.authorId = author.accountId();
        this.authorName = author.name();
        this.text = text;
        this.sentAt = now;
    }

    UUID id() {
        return id;
    }

    UUID conversationId() {
        return conversationId;
    }

    int number() {
        return number;
    }

    Side side() {
        return side;
    }

    int sideNumber() {
        return sideNumber;
    }

    UUID authorId() {
        return authorId;
    }

    String authorName() {
        return authorName;
    }

    String text() {
        return text;
    }

    Instant sentAt() {
        return sentAt;
    }
}
