package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.StaleVersionException;

/** The rows of listings; whoever gets one from here has asked {@link ListingRights}, or has a right of its own. */
@ApplicationScoped
class ListingStore {
    @PersistenceContext
    EntityManager em;

    @Inject
    ListingRights rights;

    Listing requireReadable(UUID id) {
        Listing listing = require(id, LockModeType.NONE);
        rights.requireReader(listing);
        return listing;
    }

    /** Locked: two who change it come one after the other. */
    Listing requireEditable(UUID id) {
        Listing listing = require(id, LockModeType.PESSIMISTIC_WRITE);
        rights.requireEditor(listing);
        return listing;
    }

    /** @param seenVersion null to change whatever is there */
    Listing requireEditable(UUID id, Long seenVersion) {
        Listing listing = requireEditable(id);
        if (seenVersion != null && seenVersion != listing.version()) {
            throw new StaleVersionException(ListingRights.WHAT, id);
        }
        return listing;
    }

    /** For moderators and time, who need no right in it. */
    Listing requireExisting(UUID id) {
        Listing listing = require(id, LockModeType.PESSIMISTIC_WRITE);
        if (listing.isDeleted()) {
            throw rights.notFound(id);
        }
        return listing;
    }

    Listing requireExistingUnlocked(UUID id) {
        return require(id, LockModeType.NONE);
    }

    /** Locked, and then looked at: whoever renews it at the same moment comes before, or after and takes it back. */
    Optional<Listing> findExpired(UUID id, Instant now) {
        return Optional.ofNullable(em.find(Listing.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(listing -> listing.isPublished() && !listing.expiresAt().isAfter(now));
    }

    void add(Listing listing) {
        em.persist(listing);
        em.flush();
    }

    void flush(Listing listing) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(ListingRights.WHAT, listing.id(), e);
        }
    }

    private Listing require(UUID id, LockModeType lock) {
        Listing listing = em.find(Listing.class, id, lock);
        if (listing == null) {
            throw rights.notFound(id);
        }
        return listing;
    }
}
