package org.baobab.listings.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.listings.ListingDeleted;
import org.baobab.platform.document.DocumentPurged;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.picture.PictureSettled;
import org.baobab.platform.picture.PictureState;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.storage.Bucket;

/** Hears what becomes of pictures, documents and listings, and tells pages of it. */
@ApplicationScoped
class PhotoNews {
    static final String CHANGED = "listing.photos";

    @Inject
    PhotoRows rows;

    @Inject
    Live live;

    /** What pages are told: it is drawn, or will never be and is gone. */
    public record Settled(UUID listingId, UUID photoId, boolean drawn) {}

    void onSettled(@Observes PictureSettled event) {
        DocumentView document = event.document();
        if (document.bucket() == Bucket.PHOTOS) {
            rows.settle(document.id(), event.standing())
                    .ifPresent(photo -> tell(
                            document,
                            new Settled(
                                    photo.listingId(),
                                    photo.id(),
                                    event.standing().state() == PictureState.READY)));
        }
    }

    void onPurged(@Observes DocumentPurged event) {
        if (event.document().bucket() == Bucket.PHOTOS) {
            rows.forget(event.document().id());
        }
    }

    void onDeleted(@Observes ListingDeleted event) {
        rows.removeAll(event.listingId());
    }

    private void tell(DocumentView document, Settled settled) {
        if (document.organizationId() != null) {
            live.toOrganization(document.organizationId(), Role.VIEWER, CHANGED, settled);
        } else if (document.accountId() != null) {
            live.toAccount(document.accountId(), CHANGED, settled);
        }
    }
}
