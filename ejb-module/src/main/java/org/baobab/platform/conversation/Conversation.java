package org.baobab.platform.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * A thread between two sides. Its row is made by {@link ConversationRows} alone, so that two who begin it at once meet; whoever writes into it holds its lock. It is not
 * kept apart by the tenancy filter, because a thread is between sides: {@link ConversationRights} is asked on every way to one.
 */
@Entity
@Table(name = "conversation")
class Conversation {
    @Id
    private UUID id;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private UUID subjectId;

    @Column(name = "subject_title")
    private String subjectTitle;

    @Column(name = "subject_link")
    private String subjectLink;

    @Column(name = "subject_picture")
    private String subjectPicture;

    @Column(name = "starter_id", updatable = false)
    private UUID starterId;

    @Column(name = "starter_name")
    private String starterName;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "other_name")
    private String otherName;

    private int messages;

    @Column(name = "starter_messages")
    private int starterMessages;

    @Column(name = "other_messages")
    private int otherMessages;

    @Column(name = "starter_answered")
    private int starterAnswered;

    @Column(name = "other_answered")
    private int otherAnswered;

    @Column(name = "starter_notice_due")
    private Instant starterNoticeDue;

    @Column(name = "other_notice_due")
    private Instant otherNoticeDue;

    @Column(name = "last_message_id")
    private UUID lastMessageId;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Conversation() {}

    /** Takes one more message in. The caller holds the lock. */
    ConversationMessage write(UUID messageId, Side side, Author author, String text, Instant now) {
        messages++;
        if (side == Side.STARTER) {
            starterMessages++;
            starterAnswered = otherMessages;
        } else {
            otherMessages++;
            otherAnswered = starterMessages;
        }
        lastMessageId = messageId;
        lastAt = now;
        return new ConversationMessage(messageId, this, side, author, text, now);
    }

    /** The subject as it is called now, for the day when nobody knows it any more. */
    void isAbout(Subject subject) {
        subjectTitle = subject.title();
        subjectLink = subject.link();
        subjectPicture = subject.picture();
    }

    Subject subject() {
        return new Subject(subjectKind, subjectId, subjectTitle, subjectLink, subjectPicture);
    }

    /** The person or the organisation on that side. */
    UUID partyId(Side side) {
        if (side == Side.STARTER) {
            return starterId;
        }
        return organizationId == null ? accountId : organizationId;
    }

    /** The organisation on that side, or null where a person is. */
    UUID organizationOn(Side side) {
        return side == Side.STARTER ? null : organizationId;
    }

    /** The name that was known as the thread began. */
    String nameOf(Side side) {
        return side == Side.STARTER ? starterName : otherName;
    }

    int messagesBy(Side side) {
        return side == Side.STARTER ? starterMessages : otherMessages;
    }

    /** How many messages of the other side that side has dealt with by writing. */
    int answeredBy(Side side) {
        return side == Side.STARTER ? starterAnswered : otherAnswered;
    }

    /** @param seen how many messages of the other side the person has read */
    int unread(Side side, int seen) {
        return Math.max(0, messagesBy(side.opposite()) - Math.max(seen, answeredBy(side)));
    }

    Instant noticeDue(Side side) {
        return side == Side.STARTER ? starterNoticeDue : otherNoticeDue;
    }

    void noticeAt(Side side, Instant due) {
        if (side == Side.STARTER) {
            starterNoticeDue = due;
        } else {
            otherNoticeDue = due;
        }
    }

    UUID id() {
        return id;
    }

    UUID starterId() {
        return starterId;
    }

    UUID organizationId() {
        return organizationId;
    }

    UUID accountId() {
        return accountId;
    }

    int messages() {
        return messages;
    }

    UUID lastMessageId() {
        return lastMessageId;
    }

    Instant createdAt() {
        return createdAt;
    }
}
