package org.baobab.listings.follow;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.listings.ListingCard;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.figure.FigureKind;
import org.baobab.listings.figure.Figures;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.persistence.OwnSql;
import org.baobab.platform.realtime.Live;

/** The caller's own favourites. */
@Stateless
public class Favorites {
    static final int MOST = 500;

    private static final UUID AFTER_ALL = new UUID(-1, -1);
    private static final String CHANGED = "favorites.changed";

    private static final String PUT = """
            INSERT INTO favorite (id, account_id, listing_id, title, created_at)
            VALUES (:id, :account, :listing, :title, :now)
            ON CONFLICT (account_id, listing_id) DO NOTHING""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Listings listings;

    @Inject
    Caller caller;

    @Inject
    Figures figures;

    @Inject
    Live live;

    @Inject
    Clock clock;

    /** Which listing, for other windows of the same person. */
    public record Marked(UUID listingId, boolean marked) {}

    /**
     * Marks a published listing; one that is marked stays so.
     *
     * @throws ConflictException {@code too-many-favorites}
     */
    public void put(UUID listingId) {
        UUID account = caller.requireAccount();
        ListingView listing = listings.get(listingId);
        if (listing.state() != ListingState.PUBLISHED) {
            throw new NotFoundException("Listing", listingId);
        }
        requireRoom(account, listingId);
        int written = OwnSql.changing(em, PUT)
                .setParameter("id", Ids.next())
                .setParameter("account", account)
                .setParameter("listing", listingId)
                .setParameter("title", listing.title())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (written > 0) {
            tell(listingId, account, true);
        }
    }

    /** What was not marked stays so. */
    public void remove(UUID listingId) {
        UUID account = caller.requireAccount();
        int removed = em.createQuery("delete from Favorite f where f.accountId = :account and f.listingId = :listing")
                .setParameter("account", account)
                .setParameter("listing", listingId)
                .executeUpdate();
        if (removed > 0) {
            tell(listingId, account, false);
        }
    }

    /** Marked last first, also those that are no longer published. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Slice<FavoriteView> list(Paging paging) {
        List<Favorite> found = em.createQuery(
                        "select f from Favorite f where f.accountId = :account and f.id < :after order by f.id desc",
                        Favorite.class)
                .setParameter("account", caller.requireAccount())
                .setParameter("after", paging.after() == null ? AFTER_ALL : paging.after())
                .setMaxResults(paging.fetch())
                .getResultList();
        Map<UUID, ListingCard> cards = listings
                .cards(found.stream().map(Favorite::listingId).toList())
                .stream()
                .collect(Collectors.toMap(ListingCard::id, Function.identity()));
        return Slice.cut(found, paging, Favorite::id).map(each -> view(each, cards.get(each.listingId())));
    }

    /** Which of these the caller has marked; none for a visitor. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<UUID> among(Collection<UUID> listingIds) {
        if (caller.accountId() == null || listingIds.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(em.createQuery(
                        "select f.listingId from Favorite f where f.accountId = :account and f.listingId in :listings",
                        UUID.class)
                .setParameter("account", caller.accountId())
                .setParameter("listings", listingIds)
                .getResultList());
    }

    private void requireRoom(UUID account, UUID listingId) {
        long others = em.createQuery(
                        "select count(f) from Favorite f where f.accountId = :account and f.listingId <> :listing",
                        Long.class)
                .setParameter("account", account)
                .setParameter("listing", listingId)
                .getSingleResult();
        if (others >= MOST) {
            throw new ConflictException(
                    "too-many-favorites", account + " has " + others + " favorites", Map.of("most", MOST));
        }
    }

    private void tell(UUID listingId, UUID account, boolean marked) {
        if (marked) {
            figures.count(listingId, FigureKind.FAVORITE);
        }
        live.toAccount(account, CHANGED, new Marked(listingId, marked));
    }

    private static FavoriteView view(Favorite favorite, ListingCard card) {
        return new FavoriteView(
                favorite.listingId(),
                favorite.listingId(),
                card == null ? favorite.title() : card.title(),
                favorite.createdAt(),
                card != null,
                card);
    }
}
