package org.baobab.listings.photo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.picture.PictureStanding;

/** One photo of a listing; changed only while the listing's row is held. */
@Entity
@Table(name = "listing_photo")
class Photo {
    @Id
    private UUID id;

    @Column(name = "listing_id", updatable = false)
    private UUID listingId;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(updatable = false)
    private String key;

    private int position;

    private Integer width;

    private Integer height;

    private Long dhash;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Photo() {}

    Photo(UUID listingId, UUID documentId, int position, Instant now) {
        this.id = Ids.next();
        this.listingId = listingId;
        this.documentId = documentId;
        this.key = PhotoAddress.newKey();
        this.position = position;
        this.createdAt = now;
    }

    void drawn(PictureStanding standing, Instant now) {
        width = standing.width();
        height = standing.height();
        dhash = standing.dhash();
        drawnAt = now;
    }

    void moveTo(int place) {
        position = place;
    }

    UUID id() {
        return id;
    }

    UUID listingId() {
        return listingId;
    }

    UUID documentId() {
        return documentId;
    }

    String key() {
        return key;
    }

    int position() {
        return position;
    }

    int width() {
        return width == null ? 0 : width;
    }

    int height() {
        return height == null ? 0 : height;
    }

    boolean isDrawn() {
        return drawnAt != null;
    }
}
