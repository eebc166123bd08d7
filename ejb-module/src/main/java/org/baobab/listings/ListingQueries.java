package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** Lists of listings. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class ListingQueries {
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    ListingRights rights;

    @Inject
    ListingViews views;

    Slice<ListingView> mine(ListingFilter filter, Paging paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(filter, values);
        values.put("after", paging.after() == null ? NEWEST : paging.after());
        TypedQuery<Listing> query = em.createQuery(
                "select l from Listing l join fetch l.advertiser where " + where
                        + " and l.id < :after order by l.id desc",
                Listing.class);
        values.forEach(query::setParameter);
        Slice<Listing> rows = Slice.cut(query.setMaxResults(paging.fetch()).getResultList(), paging, Listing::id);
        return new Slice<>(views.views(rows.items()), rows.next());
    }

    /** How many there are in each state, whichever state the filter names; a state without any is missing. */
    Map<ListingState, Long> countByState(ListingFilter filter) {
        Map<String, Object> values = new HashMap<>();
        String where = where(new ListingFilter(null, filter.personal(), filter.text()), values);
        TypedQuery<Object[]> query = em.createQuery(
                "select l.state, count(l) from Listing l where " + where + " group by l.state", Object[].class);
        values.forEach(query::setParameter);
        Map<ListingState, Long> counts = new EnumMap<>(ListingState.class);
        query.getResultList().forEach(row -> counts.put((ListingState) row[0], (Long) row[1]));
        return counts;
    }

    private String where(ListingFilter filter, Map<String, Object> values) {
        ListingOwner owner = rights.requireLister(filter.personal());
        boolean agency = owner.organizationId() != null;
        String where = "l.deletedAt is null and " + (agency ? "l.organizationId = :owner" : "l.accountId = :owner");
        values.put("owner", agency ? owner.organizationId() : owner.accountId());
        if (filter.state() != null) {
            where += " and l.state = :state";
            values.put("state", filter.state());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where += " and locate(lower(:text), lower(concat(l.content.title, ' ', l.content.city, ' ',"
                    + " coalesce(l.content.district, '')))) > 0";
            values.put("text", filter.text().strip());
        }
        return where;
    }

    List<ListingCard> cards(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Listing> found = em.createQuery(
                        "select l from Listing l join fetch l.advertiser where l.id in :ids and l.state = :published",
                        Listing.class)
                .setParameter("ids", ids)
                .setParameter("published", ListingState.PUBLISHED)
                .getResultStream()
                .collect(Collectors.toMap(Listing::id, Function.identity()));
        return views.cards(ids.stream().map(found::get).filter(Objects::nonNull).toList());
    }
}
