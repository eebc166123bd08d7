package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.conversation.ConversationRights.Standing;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;

/** Lists of threads and of their messages, newest first. */
@ApplicationScoped
class ConversationQueries {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** Each side by its own index; few of each are enough for one page of both. */
    private static final String MINE = """
            SELECT id FROM (
                (SELECT id, last_message_id FROM conversation c
                    WHERE starter_id = :account AND last_message_id < :after AND %1$s
                    ORDER BY last_message_id DESC LIMIT :most)
                UNION
                (SELECT id, last_message_id FROM conversation c
                    WHERE account_id = :account AND last_message_id < :after AND %1$s
                    ORDER BY last_message_id DESC LIMIT :most)
                UNION
                (SELECT id, last_message_id FROM conversation c
                    WHERE organization_id = ANY (:organizations) AND last_message_id < :after AND %1$s
                    ORDER BY last_message_id DESC LIMIT :most)) mine
            ORDER BY last_message_id DESC LIMIT :most""";

    private static final String HOLDING = """
            (subject_title ILIKE :text OR starter_name ILIKE :text OR other_name ILIKE :text
                OR EXISTS (SELECT FROM conversation_message m WHERE m.conversation_id = c.id AND m.text ILIKE :text))""";

    private static final String UNREAD = """
            SELECT coalesce(sum(unread), 0), count(*) FILTER (WHERE unread > 0) FROM (
                SELECT greatest(0, c.other_messages - greatest(coalesce(k.seen, 0), c.starter_answered)) unread
                FROM conversation c LEFT JOIN conversation_mark k ON k.conversation_id = c.id AND k.account_id = :account
                WHERE c.starter_id = :account
                UNION ALL
                SELECT greatest(0, c.starter_messages - greatest(coalesce(k.seen, 0), c.other_answered))
                FROM conversation c LEFT JOIN conversation_mark k ON k.conversation_id = c.id AND k.account_id = :account
                WHERE (c.account_id = :account OR c.organization_id = ANY (:organizations)) AND c.starter_id <> :account) mine""";

    @PersistenceContext
    EntityManager em;

    @Inject
    ConversationRights rights;

    @Inject
    Caller caller;

    /** @param text that a thread's subject, people or messages hold; null for all */
    List<Conversation> mine(String text, Paging paging) {
        UUID account = caller.requireAccount();
        var query = em.createNativeQuery(MINE.formatted(text == null ? "TRUE" : HOLDING), UUID.class)
                .setParameter("account", account)
                .setParameter("organizations", organizations())
                .setParameter("after", paging.after() == null ? AFTER_ALL : paging.after())
                .setParameter("most", paging.fetch());
        if (text != null) {
            query.setParameter("text", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        List<?> ids = query.getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select c from Conversation c where c.id in :ids order by c.lastMessageId desc",
                        Conversation.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    Unread unread() {
        Object[] row = (Object[]) em.createNativeQuery(UNREAD, Object[].class)
                .setParameter("account", caller.requireAccount())
                .setParameter("organizations", organizations())
                .getSingleResult();
        return new Unread(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
    }

    Map<UUID, ConversationMessage> lastOf(Collection<Conversation> conversations) {
        Set<UUID> ids = conversations.stream().map(Conversation::lastMessageId).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select m from ConversationMessage m where m.id in :ids", ConversationMessage.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(ConversationMessage::conversationId, each -> each));
    }

    /** By number, which is the order in which they were written, whatever the clocks of several nodes say. */
    List<ConversationMessage> before(UUID conversationId, UUID messageId, int most) {
        int below = messageId == null ? Integer.MAX_VALUE : numberOf(conversationId, messageId);
        return em.createQuery("""
                        select m from ConversationMessage m
                        where m.conversationId = :conversation and m.number < :below
                        order by m.number desc""", ConversationMessage.class)
                .setParameter("conversation", conversationId)
                .setParameter("below", below)
                .setMaxResults(most)
                .getResultList();
    }

    List<ConversationMessage> after(UUID conversationId, int number, int most) {
        return em.createQuery("""
                        select m from ConversationMessage m
                        where m.conversationId = :conversation and m.number > :above
                        order by m.number""", ConversationMessage.class)
                .setParameter("conversation", conversationId)
                .setParameter("above", number)
                .setMaxResults(most)
                .getResultList();
    }

    ConversationMessage require(UUID conversationId, UUID messageId) {
        ConversationMessage message = em.find(ConversationMessage.class, messageId);
        if (message == null || !message.conversationId().equals(conversationId)) {
            throw new NotFoundException("Message", messageId);
        }
        return message;
    }

    Map<UUID, List<AttachmentView>> attachments(Collection<ConversationMessage> messages) {
        if (messages.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<AttachmentView>> found = new HashMap<>();
        em.createQuery("""
                        select a from ConversationAttachment a where a.messageId in :ids
                        order by a.messageId, a.place.position""", ConversationAttachment.class)
                .setParameter(
                        "ids", messages.stream().map(ConversationMessage::id).toList())
                .getResultStream()
                .forEach(each -> found.computeIfAbsent(each.messageId(), id -> new ArrayList<>())
                        .add(each.view()));
        return found;
    }

    /** The last message of the other side that stands at this number or before it; null where there is none. */
    ConversationMessage lastOfOther(Standing reader, int upTo) {
        return em.createQuery("""
                        select m from ConversationMessage m
                        where m.conversationId = :conversation and m.side = :side and m.number <= :upTo
                        order by m.number desc""", ConversationMessage.class)
                .setParameter("conversation", reader.conversationId())
                .setParameter("side", reader.side().opposite())
                .setParameter("upTo", upTo)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private int numberOf(UUID conversationId, UUID messageId) {
        return require(conversationId, messageId).number();
    }

    private UUID[] organizations() {
        return rights.organizations().toArray(UUID[]::new);
    }
}
