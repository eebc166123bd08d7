package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.persistence.OwnSql;

/** The rows of cases. */
@ApplicationScoped
class CaseStore {
    static final String WHAT = "ModerationCase";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String OPEN = "open";
    private static final String KIND = "kind";
    private static final String LISTING = "listing";

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** What a case is about: one of listing, advertiser (alone) and conversation. */
    record About(CaseKind kind, UUID listingId, UUID advertiserId, UUID conversationId, String title) {}

    /** The open one, locked; made where there is none. Two who come at once get the same. */
    ModerationCase open(About what) {
        return open(what, null, List.of());
    }

    ModerationCase open(About what, String said, List<UUID> documents) {
        return findOpen(what).orElseGet(() -> {
            OwnSql.changing(em, """
                            INSERT INTO moderation_case (id, kind, state, listing_id, advertiser_id, conversation_id, title, said, documents,
                                opened_at, version)
                            VALUES (:case, :kind, 'OPEN', :listing, :advertiser, :conversation, :title, :said, :documents, :now, 0)
                            ON CONFLICT DO NOTHING""")
                    .setParameter("case", Ids.next())
                    .setParameter(KIND, what.kind().name())
                    .setParameter(LISTING, what.listingId())
                    .setParameter("advertiser", what.advertiserId())
                    .setParameter("conversation", what.conversationId())
                    .setParameter("title", what.title())
                    .setParameter("said", said)
                    .setParameter(
                            "documents",
                            String.join(
                                    " ", documents.stream().map(UUID::toString).toList()))
                    .setParameter("now", clock.instant())
                    .executeUpdate();
            return findOpen(what).orElseThrow();
        });
    }

    private Optional<ModerationCase> findOpen(About what) {
        String key = what.listingId() != null
                ? "c.listingId"
                : what.conversationId() != null ? "c.conversationId" : "c.advertiserId";
        UUID value = what.listingId() != null
                ? what.listingId()
                : what.conversationId() != null ? what.conversationId() : what.advertiserId();
        return em.createQuery(
                        "select c from ModerationCase c where " + key
                                + " = :value and c.kind = :kind and c.state = :open",
                        ModerationCase.class)
                .setParameter("value", value)
                .setParameter(KIND, what.kind())
                .setParameter(OPEN, CaseState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** All that are open about a listing, locked in the order of their ids. */
    List<ModerationCase> openOf(UUID listingId) {
        return em.createQuery("""
                        select c from ModerationCase c where c.listingId = :listing and c.state = :open order by c.id""", ModerationCase.class)
                .setParameter(LISTING, listingId)
                .setParameter(OPEN, CaseState.OPEN)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    boolean hasOpen(UUID listingId, CaseKind kind) {
        return !em.createQuery("""
                        select c.id from ModerationCase c where c.listingId = :listing and c.kind = :kind and c.state = :open""", UUID.class)
                .setParameter(LISTING, listingId)
                .setParameter(KIND, kind)
                .setParameter(OPEN, CaseState.OPEN)
                .getResultList()
                .isEmpty();
    }

    /** Without loading the case, so that whoever locks it afterwards sees it as it is then. */
    Optional<UUID> listingOf(UUID id) {
        return em.createQuery(
                        "select c.listingId from ModerationCase c where c.id = :case and c.listingId is not null",
                        UUID.class)
                .setParameter("case", id)
                .getResultStream()
                .findFirst();
    }

    ModerationCase require(UUID id) {
        return require(id, LockModeType.NONE);
    }

    /** Two who decide come one after the other. */
    ModerationCase lock(UUID id) {
        return require(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private ModerationCase require(UUID id, LockModeType lock) {
        ModerationCase found = em.find(ModerationCase.class, id, lock);
        if (found == null) {
            throw new NotFoundException(WHAT, id);
        }
        return found;
    }

    /** Oldest first. */
    List<ModerationCase> list(CaseFilter filter, Paging paging) {
        TypedQuery<ModerationCase> query = em.createQuery("""
                        select c from ModerationCase c
                        where c.state = :state and (:anyKind = true or c.kind = :kind) and c.id > :after
                        order by c.id""", ModerationCase.class);
        return query.setParameter("state", filter.state())
                .setParameter("anyKind", filter.kind() == null)
                .setParameter(KIND, filter.kind() == null ? CaseKind.PENDING : filter.kind())
                .setParameter("after", paging.after() == null ? BEFORE_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
    }

    /** The latest of an advertiser, closed ones too. */
    List<ModerationCase> latestOf(UUID advertiserId, int most) {
        return em.createQuery("""
                        select c from ModerationCase c where c.advertiserId = :advertiser order by c.id desc""", ModerationCase.class)
                .setParameter("advertiser", advertiserId)
                .setMaxResults(most)
                .getResultList();
    }

    /** The latest about a listing, closed ones too. */
    List<ModerationCase> latestAbout(UUID listingId, int most) {
        return em.createQuery("""
                        select c from ModerationCase c where c.listingId = :listing order by c.id desc""", ModerationCase.class)
                .setParameter(LISTING, listingId)
                .setMaxResults(most)
                .getResultList();
    }
}
