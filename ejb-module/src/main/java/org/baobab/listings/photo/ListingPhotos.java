package org.baobab.listings.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.Listings;
import org.baobab.listings.PhotoView;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.storage.Bucket;

/** Photos as the advertisers of listings bring, order and take them away. Bytes go through outside of any transaction. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class ListingPhotos {
    @Inject
    Documents documents;

    @Inject
    Listings listings;

    @Inject
    PhotoRows rows;

    @Inject
    PhotoViews views;

    /**
     * Adds a photo behind the others; what place, time and camera it tells of is left out as it streams by.
     *
     * @param bytes how many will come at most, or {@link org.baobab.platform.storage.ObjectStore#UNKNOWN}
     * @throws org.baobab.platform.kernel.UnfitContentException for what is no JPEG, PNG or WebP, or too large
     * @throws org.baobab.platform.kernel.ConflictException {@code listing-photos-full}
     */
    public PhotoView add(UUID listingId, String name, long bytes, InputStream content) {
        documents.requireRoom(Bucket.PHOTOS, bytes);
        rows.requireRoom(listingId);
        PhotoRows.Owner owner = rows.owner(listingId);
        NewDocument what = NewDocument.of(Bucket.PHOTOS, name);
        DocumentView document = documents.store(
                owner.organizationId() == null
                        ? what.ofThePerson().by(owner.accountId())
                        : what.in(owner.organizationId()),
                content);
        try {
            Photo photo = rows.add(listingId, document);
            return views.of(listingId, photo.id());
        } catch (RuntimeException refused) {
            rows.discard(document.id());
            throw refused;
        }
    }

    /** In their order, for whoever may read the listing. */
    public List<PhotoView> list(UUID listingId) {
        return listings.get(listingId).photos();
    }

    /** For whoever may read the listing. */
    public PhotoView get(UUID listingId, UUID photoId) {
        listings.get(listingId);
        return views.of(listingId, photoId);
    }

    /** @param order exactly the listing's photos, the cover first */
    public List<PhotoView> order(UUID listingId, List<UUID> order) {
        rows.order(listingId, order);
        return list(listingId);
    }

    public void remove(UUID listingId, UUID photoId) {
        rows.remove(listingId, photoId);
    }
}
