package org.baobab.listings.follow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;

/** The searches that the caller keeps. */
@Stateless
public class SavedSearches {
    static final int MOST = 50;

    private static final String WHAT = "Saved search";
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @throws ConflictException {@code too-many-saved-searches} */
    public SavedSearchView save(SaveSearch wish) {
        return save(wish.name(), QueryText.of(wish.query()), wish.alerts() == null ? Notify.NONE : wish.alerts());
    }

    /** @throws ConflictException {@code too-many-saved-searches} */
    public SavedSearchView save(String name, ListingQuery query, Notify alerts) {
        return save(name, QueryText.of(query.parameters()), alerts);
    }

    private SavedSearchView save(String name, QueryText query, Notify alerts) {
        UUID account = caller.requireAccount();
        long kept = em.createQuery("select count(s) from SavedSearch s where s.accountId = :account", Long.class)
                .setParameter("account", account)
                .getSingleResult();
        if (kept >= MOST) {
            throw new ConflictException(
                    "too-many-saved-searches", account + " keeps " + kept + " searches", Map.of("most", MOST));
        }
        SavedSearch search = new SavedSearch(account, name, query, alerts, clock.instant());
        em.persist(search);
        return search.view();
    }

    /** Saved last first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<SavedSearchView> list(Paging paging) {
        List<SavedSearch> found = em.createQuery(
                        "select s from SavedSearch s where s.accountId = :account and s.id < :after order by s.id desc",
                        SavedSearch.class)
                .setParameter("account", caller.requireAccount())
                .setParameter("after", paging.after() == null ? AFTER_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(found, paging, SavedSearch::id).map(SavedSearch::view);
    }

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SavedSearchView get(UUID id) {
        return require(id).view();
    }

    public SavedSearchView change(UUID id, ChangeSavedSearch wish, Long seenVersion) {
        SavedSearch search = require(id);
        em.lock(search, LockModeType.OPTIMISTIC);
        if (seenVersion != null && seenVersion != search.view().version()) {
            throw new StaleVersionException(WHAT, id);
        }
        Patch.apply(wish.name(), search::call);
        Patch.apply(wish.query(), query -> search.lookFor(QueryText.of(query)));
        Patch.apply(wish.alerts(), notify -> search.notify(notify, clock.instant()));
        em.flush();
        return search.view();
    }

    public void delete(UUID id) {
        em.remove(require(id));
    }

    private SavedSearch require(UUID id) {
        UUID account = caller.requireAccount();
        SavedSearch search = em.find(SavedSearch.class, id);
        if (search == null || !search.accountId().equals(account)) {
            throw new NotFoundException(WHAT, id);
        }
        return search;
    }
}
