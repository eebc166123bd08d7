package org.baobab.platform.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.persistence.OwnSql;

/** How far people have read. Marks only move forward, so it does not matter in which order two tabs of one person say so. */
@ApplicationScoped
class ConversationMarks {
    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** How far one person is. */
    record Mark(UUID accountId, int seen, int noticed, Instant noticedAt) {
        static Mark none(UUID accountId) {
            return new Mark(accountId, 0, 0, null);
        }
    }

    /** False where the person had read as much before. */
    boolean read(UUID conversationId, UUID accountId, Side side, int seen) {
        return OwnSql.changing(em, """
                        INSERT INTO conversation_mark (conversation_id, account_id, side, seen, seen_at)
                        VALUES (:conversation, :account, :side, :seen, :now)
                        ON CONFLICT (conversation_id, account_id) DO UPDATE
                            SET seen = EXCLUDED.seen, seen_at = EXCLUDED.seen_at
                            WHERE conversation_mark.seen < EXCLUDED.seen""")
                        .setParameter("conversation", conversationId)
                        .setParameter("account", accountId)
                        .setParameter("side", side.name())
                        .setParameter("seen", seen)
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                > 0;
    }

    /** Notes that somebody was written to about so many messages. */
    void noticed(UUID conversationId, UUID accountId, Side side, int noticed) {
        OwnSql.changing(em, """
                        INSERT INTO conversation_mark (conversation_id, account_id, side, noticed, noticed_at)
                        VALUES (:conversation, :account, :side, :noticed, :now)
                        ON CONFLICT (conversation_id, account_id) DO UPDATE
                            SET noticed = EXCLUDED.noticed, noticed_at = EXCLUDED.noticed_at""")
                .setParameter("conversation", conversationId)
                .setParameter("account", accountId)
                .setParameter("side", side.name())
                .setParameter("noticed", noticed)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** How many messages of the other side one person has read, by thread; nothing for a thread never looked at. */
    Map<UUID, Integer> seenBy(UUID accountId, Collection<UUID> conversations) {
        List<?> rows = em.createNativeQuery("""
                        SELECT conversation_id, seen FROM conversation_mark
                        WHERE account_id = :account AND conversation_id = ANY (:conversations)""", Object[].class)
                .setParameter("account", accountId)
                .setParameter("conversations", conversations.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Integer> seen = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            seen.put((UUID) columns[0], ((Number) columns[1]).intValue());
        }
        return seen;
    }

    /** How many messages were read by anybody on that side, by thread. */
    Map<UUID, Integer> seenOn(Side side, Collection<UUID> conversations) {
        List<?> rows = em.createNativeQuery("""
                        SELECT conversation_id, max(seen) FROM conversation_mark
                        WHERE side = :side AND conversation_id = ANY (:conversations) GROUP BY conversation_id""", Object[].class)
                .setParameter("side", side.name())
                .setParameter("conversations", conversations.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Integer> seen = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            seen.put((UUID) columns[0], ((Number) columns[1]).intValue());
        }
        return seen;
    }

    Map<UUID, Mark> of(UUID conversationId, Collection<UUID> accounts) {
        List<?> rows = em.createNativeQuery("""
                        SELECT account_id, seen, noticed, noticed_at FROM conversation_mark
                        WHERE conversation_id = :conversation AND account_id = ANY (:accounts)""", Object[].class)
                .setParameter("conversation", conversationId)
                .setParameter("accounts", accounts.toArray(UUID[]::new))
                .getResultList();
        Map<UUID, Mark> marks = new HashMap<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            UUID account = (UUID) columns[0];
            marks.put(
                    account,
                    new Mark(
                            account,
                            ((Number) columns[1]).intValue(),
                            ((Number) columns[2]).intValue(),
                            instant(columns[3])));
        }
        return marks;
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp time ? time.toInstant() : (Instant) column;
    }
}
