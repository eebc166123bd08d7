package org.baobab.listings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.StaleVersionException;

/** The caller's drafts. The listings' own service checks what becomes of them. */
@ApplicationScoped
@Transactional
public class Drafts {
    private static final int MOST_SHOWN = 20;
    private static final int STEPS = 6;

    @Inject
    DraftRows rows;

    @Inject
    Listings listings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A form to begin with; nothing is kept before something is typed. */
    public DraftView begin(ListingForm form) {
        caller.requireAccount();
        return new DraftView(Ids.next(), null, null, form, null, 1, null);
    }

    public DraftView get(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFoundException("Draft", id));
    }

    /** What the caller left unsaved of a listing, or else the listing as it is, in a draft of which nothing is kept yet. */
    public DraftView ofListing(UUID listingId) {
        ListingView listing = listings.require(listingId);
        Optional<DraftView> left = rows.ofListing(listingId);
        if (left.isPresent() && left.get().isChanged()) {
            return left.get();
        }
        ListingForm form = ListingForm.of(listing);
        UUID id = left.map(DraftView::id).orElseGet(Ids::next);
        return new DraftView(id, listingId, listing.version(), form, form, 1, null);
    }

    /** Those that are no listing yet. */
    public List<DraftView> unfinished() {
        return rows.unfinished(MOST_SHOWN);
    }

    /**
     * Keeps the form as it stands, whatever it lacks.
     *
     * @param typed the form, and of a listing that there is also what its page showed at first: that is what others may have changed meanwhile
     */
    public DraftView save(UUID id, SaveDraft typed) {
        int step = Math.clamp(typed.step(), 1, STEPS);
        Optional<DraftView> known = rows.find(id);
        if (known.isPresent()) {
            return put(known.get().with(typed.form(), step, clock.instant()));
        }
        if (typed.listingId() == null) {
            return put(new DraftView(id, null, null, typed.form(), null, step, clock.instant()));
        }
        ListingView listing = listings.require(typed.listingId());
        // Two windows of one person share the draft of a listing.
        UUID own = rows.ofListing(listing.id()).map(DraftView::id).orElse(id);
        boolean shown = typed.base() != null && typed.listingVersion() != null;
        return put(new DraftView(
                own,
                listing.id(),
                shown ? typed.listingVersion() : Long.valueOf(listing.version()),
                typed.form(),
                shown ? typed.base() : ListingForm.of(listing),
                step,
                clock.instant()));
    }

    /** Makes a listing of it, in state DRAFT, so that photos have a place to go to. */
    public ListingView ensureListing(UUID id) {
        DraftView draft = get(id);
        if (draft.listingId() != null) {
            return listings.require(draft.listingId());
        }
        ListingView listing = listings.create(draft.form().facts());
        agree(draft, listing);
        return listing;
    }

    /**
     * Makes the listing say what the form says, and forgets the draft.
     *
     * @throws StaleVersionException if somebody else changed the listing meanwhile; {@link #conflict} says what
     */
    public ListingView submit(UUID id, boolean publish) {
        DraftView draft = get(id);
        ListingView listing = draft.listingId() == null ? ensureListing(id) : change(draft);
        rows.delete(id);
        return publish ? listings.publish(listing.id()) : listing;
    }

    /** What the form and its listing disagree on now. */
    public Conflict conflict(UUID id) {
        DraftView draft = get(id);
        ListingView listing = listings.require(draft.listingId());
        return new Conflict(listing.version(), Difference.between(draft.base(), draft.form(), ListingForm.of(listing)));
    }

    /**
     * The person has seen what the others wrote, and chosen: from here on the form stands on the listing as it is now.
     *
     * @param seenVersion of the listing that was shown
     * @throws StaleVersionException if there is a newer one by now
     */
    public DraftView settle(UUID id, ListingForm chosen, long seenVersion) {
        DraftView draft = get(id);
        ListingView listing = listings.require(draft.listingId());
        if (listing.version() != seenVersion) {
            throw new StaleVersionException("Listing", listing.id());
        }
        return put(new DraftView(
                id, listing.id(), listing.version(), chosen, ListingForm.of(listing), draft.step(), clock.instant()));
    }

    /** Forgets the form; its listing, where there is one, stays as it is. */
    public void discard(UUID id) {
        rows.delete(id);
    }

    private ListingView change(DraftView draft) {
        ListingView now = listings.require(draft.listingId());
        boolean others =
                now.version() != draft.listingVersion() && !ListingForm.of(now).saysTheSameAs(draft.base());
        if (others) {
            throw new StaleVersionException("Listing", draft.listingId());
        }
        return listings.change(draft.listingId(), draft.form().facts(), now.version());
    }

    private void agree(DraftView draft, ListingView listing) {
        put(new DraftView(
                draft.id(),
                listing.id(),
                listing.version(),
                draft.form(),
                ListingForm.of(listing),
                draft.step(),
                clock.instant()));
    }

    private DraftView put(DraftView draft) {
        if (!rows.put(draft)) {
            throw new NotFoundException("Draft", draft.id());
        }
        return draft;
    }
}
