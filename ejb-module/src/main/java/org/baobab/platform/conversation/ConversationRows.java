package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OwnSql;

/** The rows of threads, their blocks and what is attached. */
@ApplicationScoped
class ConversationRows {
    private static final String BEGIN = """
            INSERT INTO conversation (id, subject_kind, subject_id, subject_title, subject_link, subject_picture,
                starter_id, starter_name, organization_id, account_id, other_name, last_message_id, last_at, created_at)
            VALUES (:id, :kind, :subject, :title, :link, :picture,
                :starter, :name, :organization, :account, :other, :id, :now, :now)
            ON CONFLICT ON CONSTRAINT conversation_sides_uk DO NOTHING""";

    private static final String SAME = """
            select c.id from Conversation c
            where c.subjectKind = :kind and c.subjectId = :subject and c.starterId = :starter
                and (c.organizationId = :other or c.accountId = :other)""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    Conversation find(UUID id) {
        return em.find(Conversation.class, id);
    }

    /** For whoever writes: one after the other. */
    Conversation lock(UUID id) {
        return em.find(Conversation.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> find(Subject subject, UUID starter, Correspondent other) {
        return em.createQuery(SAME, UUID.class)
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("starter", starter)
                .setParameter("other", other.organizationId() == null ? other.accountId() : other.organizationId())
                .getResultStream()
                .findFirst();
    }

    /** Of two who begin at once, one waits here for the other and then finds the thread. */
    UUID begin(Subject subject, Author starter, Correspondent other) {
        OwnSql.changing(em, BEGIN)
                .setParameter("id", Ids.next())
                .setParameter("kind", subject.kind())
                .setParameter("subject", subject.id())
                .setParameter("title", subject.title())
                .setParameter("link", subject.link())
                .setParameter("picture", subject.picture())
                .setParameter("starter", starter.accountId())
                .setParameter("name", starter.name())
                .setParameter("organization", other.organizationId())
                .setParameter("account", other.accountId())
                .setParameter("other", other.name())
                .setParameter("now", clock.instant())
                .executeUpdate();
        return find(subject, starter.accountId(), other).orElseThrow();
    }

    void add(ConversationMessage message, List<AttachmentView> attachments) {
        em.persist(message);
        // Nothing tells Hibernate which of the two kinds of rows has to be there first.
        em.flush();
        int position = 0;
        for (AttachmentView each : attachments) {
            em.persist(new ConversationAttachment(message.id(), position++, each));
        }
    }

    boolean isAttached(UUID conversationId, UUID documentId) {
        return em.createQuery("""
                        select count(a) from ConversationAttachment a
                            join ConversationMessage m on m.id = a.messageId
                        where m.conversationId = :conversation and a.documentId = :document""", Long.class)
                        .setParameter("conversation", conversationId)
                        .setParameter("document", documentId)
                        .getSingleResult()
                > 0;
    }

    boolean isBlocked(UUID blocker, UUID blocked) {
        Number found = (Number) em.createNativeQuery(
                        "SELECT count(*) FROM conversation_block WHERE blocker_id = :blocker AND blocked_id = :blocked",
                        Long.class)
                .setParameter("blocker", blocker)
                .setParameter("blocked", blocked)
                .getSingleResult();
        return found.longValue() > 0;
    }

    boolean block(UUID blocker, UUID blocked, UUID account) {
        return OwnSql.changing(em, """
                        INSERT INTO conversation_block (blocker_id, blocked_id, created_by, created_at)
                        VALUES (:blocker, :blocked, :account, :now)
                        ON CONFLICT DO NOTHING""")
                        .setParameter("blocker", blocker)
                        .setParameter("blocked", blocked)
                        .setParameter("account", account)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    boolean unblock(UUID blocker, UUID blocked) {
        return OwnSql.changing(
                                em,
                                "DELETE FROM conversation_block WHERE blocker_id = :blocker AND blocked_id = :blocked")
                        .setParameter("blocker", blocker)
                        .setParameter("blocked", blocked)
                        .executeUpdate()
                > 0;
    }

    /** False where this person has reported this thread before. */
    boolean report(UUID conversationId, UUID reporter, ReportConversation.Reason reason, String text) {
        return OwnSql.changing(em, """
                        INSERT INTO conversation_report (id, conversation_id, reporter_id, reason, text, created_at)
                        VALUES (:id, :conversation, :reporter, :reason, :text, :now)
                        ON CONFLICT ON CONSTRAINT conversation_report_reporter_uk DO NOTHING""")
                        .setParameter("id", Ids.next())
                        .setParameter("conversation", conversationId)
                        .setParameter("reporter", reporter)
                        .setParameter("reason", reason.name())
                        .setParameter("text", text)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    boolean isReported(UUID conversationId) {
        Number found = (Number) em.createNativeQuery(
                        "SELECT count(*) FROM conversation_report WHERE conversation_id = :conversation", Long.class)
                .setParameter("conversation", conversationId)
                .getSingleResult();
        return found.longValue() > 0;
    }

    /** When one side wrote its so-manieth message. */
    Instant sent(UUID conversationId, Side side, int sideNumber) {
        return em.createQuery("""
                        select m.sentAt from ConversationMessage m
                        where m.conversationId = :conversation and m.side = :side and m.sideNumber = :number""", Instant.class)
                .setParameter("conversation", conversationId)
                .setParameter("side", side)
                .setParameter("number", sideNumber)
                .getSingleResult();
    }

    /** What one side wrote after so many messages, oldest first. */
    List<ConversationMessage> written(UUID conversationId, Side side, int after) {
        return em.createQuery("""
                        select m from ConversationMessage m
                        where m.conversationId = :conversation and m.side = :side and m.sideNumber > :after
                        order by m.number""", ConversationMessage.class)
                .setParameter("conversation", conversationId)
                .setParameter("side", side)
                .setParameter("after", after)
                .getResultList();
    }

    List<UUID> authors(UUID conversationId, Side side) {
        return em.createQuery("""
                        select distinct m.authorId from ConversationMessage m
                        where m.conversationId = :conversation and m.side = :side""", UUID.class)
                .setParameter("conversation", conversationId)
                .setParameter("side", side)
                .getResultList();
    }
}
