package org.baobab.listings;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.money.Money;

/** Listings as their advertisers write them and as everybody reads them. */
@Stateless
public class Listings {
    @Inject
    ListingStore store;

    @Inject
    ListingQueries queries;

    @Inject
    ListingRights rights;

    @Inject
    ListingRules rules;

    @Inject
    ListingAddresses addresses;

    @Inject
    AdvertiserStore advertisers;

    @Inject
    ListingViews views;

    @Inject
    PublicationDesk desk;

    @Inject
    Publishing publishing;

    @Inject
    ListingPrices prices;

    @Inject
    ListingNews news;

    @Inject
    ExchangeRates rates;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** One that is published, or that the caller may see all the same. */
    public ListingView get(UUID id) {
        return views.view(store.requireReadable(id));
    }

    /** One that the caller may change. */
    public ListingView require(UUID id) {
        return views.view(store.requireEditable(id));
    }

    /** Refuses whoever may not change it, and holds nothing: for what takes long before something is changed. */
    public void requireEditor(UUID id) {
        rights.requireEditor(store.requireExistingUnlocked(id));
    }

    /** The caller's own, or those of the organisation that the caller has entered; newest first. */
    public Slice<ListingView> mine(ListingFilter filter, Paging paging) {
        return queries.mine(filter, paging);
    }

    /** How many of the same there are in each state; a state without any is missing. */
    public Map<ListingState, Long> countByState(ListingFilter filter) {
        return queries.countByState(filter);
    }

    /** Those that are published, in the order of the ids. */
    public List<ListingCard> cards(Collection<UUID> ids) {
        return queries.cards(ids);
    }

    /** Those of published listings, the cover first; without those that have none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<UUID, List<PhotoView>> photos(Collection<UUID> ids) {
        return views.photos(ids);
    }

    /** Newest first, for whoever may read the listing. */
    public List<PriceChange> priceHistory(UUID id) {
        store.requireReadable(id);
        return prices.of(id);
    }

    /** As {@link #create(ListingFacts, boolean)}, for the organisation that the caller has entered where there is one. */
    public ListingView create(ListingFacts said) {
        return create(said, false);
    }

    /** @param personal the caller's own also where an organisation is entered */
    public ListingView create(ListingFacts said, boolean personal) {
        ListingOwner owner = rights.requireOwner(personal);
        ListingFacts facts = rules.require(said);
        Listing listing = new Listing(
                advertisers.of(owner),
                caller.accountId(),
                content(facts),
                rates.commonToStore(facts.price()),
                clock.instant());
        store.add(listing);
        trail.recordIn(
                owner.organizationId(),
                ListingEvents.CREATED,
                ListingEvents.SUBJECT,
                listing.id(),
                ListingEvents.titled(listing));
        news.tell(listing, ListingChanged.Kind.CREATED);
        return views.view(listing);
    }

    /**
     * Says everything anew. What is published stays so unless a rule holds what it says now.
     *
     * @param seenVersion the version that the caller knows, or null to change whatever is there
     */
    public ListingView change(UUID id, ListingFacts said, Long seenVersion) {
        return changed(store.requireEditable(id, seenVersion), said);
    }

    /** As {@link #change(UUID, ListingFacts, Long)}, what the patch names alone. */
    public ListingView change(UUID id, ChangeListing patch, Long seenVersion) {
        Listing listing = store.requireEditable(id, seenVersion);
        return changed(listing, patch.of(listing.content().facts()));
    }

    private ListingView changed(Listing listing, ListingFacts said) {
        ListingFacts facts = rules.require(said);
        Money before = listing.price();
        Instant now = clock.instant();
        listing.say(content(facts), rates.commonToStore(facts.price()), now);
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.CHANGED,
                ListingEvents.SUBJECT,
                listing.id(),
                changes(listing, before));
        news.tell(listing, ListingChanged.Kind.CHANGED);
        lookAgain(listing, now);
        return views.view(listing);
    }

    /** Photos came, went or changed their order: whoever keeps them says so here, inside the transaction, after asking {@link #require}. */
    public void photosChanged(UUID id) {
        Listing listing = store.requireEditable(id);
        Instant now = clock.instant();
        listing.showOtherPhotos(now);
        store.flush(listing);
        news.tell(listing, ListingChanged.Kind.PHOTOS);
        lookAgain(listing, now);
    }

    /** Gone for everybody at once; the row follows some days later. */
    public void delete(UUID id, Long seenVersion) {
        Listing listing = store.requireEditable(id, seenVersion);
        listing.delete(clock.instant());
        store.flush(listing);
        trail.recordIn(
                listing.owner().organizationId(),
                ListingEvents.DELETED,
                ListingEvents.SUBJECT,
                id,
                ListingEvents.titled(listing));
        news.tellDeleted(listing);
    }

    /**
     * For everybody at once, or PENDING where a rule holds it.
     *
     * @throws ConflictException {@code listing-state}, {@code listing-unchanged}, {@code listing-incomplete}
     */
    public ListingView publish(UUID id) {
        return publishing.publish(id);
    }

    /** A draft again. */
    public ListingView unpublish(UUID id) {
        return publishing.unpublish(id);
    }

    /** Its time begins again, also where it was over. */
    public ListingView renew(UUID id) {
        return publishing.renew(id);
    }

    /** As {@link #renew}, by a link in a message: whoever calls this has checked what stands for the advertiser's right. */
    public ListingView renewByLink(UUID id) {
        return publishing.renewByLink(id);
    }

    /** Sold, let, or not on offer for some other reason; its advertiser keeps it. */
    public ListingView archive(UUID id) {
        return publishing.archive(id);
    }

    private ListingContent content(ListingFacts facts) {
        return new ListingContent(facts, addresses.complete(facts.address(), facts.place()));
    }

    private static Map<String, Object> changes(Listing listing, Money before) {
        Map<String, Object> changes = new LinkedHashMap<>(ListingEvents.titled(listing));
        if (!before.equals(listing.price())) {
            changes.put("price", listing.price().amount());
            changes.put("currency", listing.price().currency());
        }
        return changes;
    }

    /** What is seen, or waits to be, is looked at again once it says something else. */
    private void lookAgain(Listing listing, Instant now) {
        if (listing.state() == ListingState.PENDING) {
            String reason = desk.heldBecause(views.view(listing));
            if (reason != null) {
                listing.waitBecause(reason);
                store.flush(listing);
            }
        } else if (listing.isPublished()) {
            prices.write(listing, now);
            String reason = desk.heldBecause(views.view(listing));
            if (reason != null) {
                listing.hold(reason, now);
                store.flush(listing);
                trail.recordIn(
                        listing.owner().organizationId(),
                        ListingEvents.HELD,
                        ListingEvents.SUBJECT,
                        listing.id(),
                        ListingEvents.titled(listing));
                news.tell(listing, ListingChanged.Kind.PENDING);
            }
        }
    }
}
