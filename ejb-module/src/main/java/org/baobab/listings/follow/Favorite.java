package org.baobab.listings.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A listing that a person marked. {@link Favorites} writes it in one statement, so that marking it twice at once is no failure. */
@Entity
@Table(name = "favorite")
class Favorite {
    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "listing_id")
    private UUID listingId;

    private String title;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Favorite() {}

    UUID id() {
        return id;
    }

    UUID listingId() {
        return listingId;
    }

    String title() {
        return title;
    }

    Instant createdAt() {
        return createdAt;
    }
}
