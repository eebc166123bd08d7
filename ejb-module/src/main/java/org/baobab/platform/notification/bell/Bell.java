package org.baobab.platform.notification.bell;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.realtime.Live;

/** The caller's own notices. What is read in one place is read in all others that look, at once. */
@Stateless
public class Bell {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    BellRows rows;

    @Inject
    Live live;

    /** How many the person has not read, as pages are told. */
    public record Unread(long unread) {}

    /** Newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<BellView> list(boolean onlyUnread, Paging paging) {
        List<BellNotice> found = em.createQuery("""
                        select n from BellNotice n
                        where n.accountId = :account and n.id < :after and (:all = true or n.readAt is null)
                        order by n.id desc""", BellNotice.class)
                .setParameter("account", caller.requireAccount())
                .setParameter("after", paging.after() == null ? AFTER_ALL : paging.after())
                .setParameter("all", !onlyUnread)
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(found.stream().map(BellNotice::view).toList(), paging, BellView::id);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Unread unread() {
        return new Unread(rows.unread(caller.requireAccount()));
    }

    /** Marks one as read; for one that was read before nothing changes. */
    public void read(UUID id) {
        UUID account = caller.requireAccount();
        int changed = em.createQuery("""
                        update BellNotice n set n.readAt = :now
                        where n.id = :id and n.accountId = :account and n.readAt is null""")
                .setParameter("now", clock.instant())
                .setParameter("id", id)
                .setParameter("account", account)
                .executeUpdate();
        if (changed > 0) {
            tell(account);
        } else if (!isTheirs(id, account)) {
            throw new NotFoundException("Notice", id);
        }
    }

    public void readAll() {
        UUID account = caller.requireAccount();
        int changed = em.createQuery(
                        "update BellNotice n set n.readAt = :now where n.accountId = :account and n.readAt is null")
                .setParameter("now", clock.instant())
                .setParameter("account", account)
                .executeUpdate();
        if (changed > 0) {
            tell(account);
        }
    }

    private boolean isTheirs(UUID id, UUID account) {
        return em.createQuery(
                                "select count(n) from BellNotice n where n.id = :id and n.accountId = :account",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("account", account)
                        .getSingleResult()
                > 0;
    }

    private void tell(UUID account) {
        live.toAccount(account, "notification.unread", new Unread(rows.unread(account)));
    }
}
