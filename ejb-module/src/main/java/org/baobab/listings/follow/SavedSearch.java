package org.baobab.listings.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.kernel.Ids;

/** A search that a person keeps. */
@Entity
@Table(name = "saved_search")
class SavedSearch {
    @Id
    private UUID id;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    private String name;

    private String query;

    @Enumerated(EnumType.STRING)
    private Offer offer;

    @Enumerated(EnumType.STRING)
    private PropertyType type;

    @Enumerated(EnumType.STRING)
    private Notify notify;

    @Column(name = "told_until")
    private Instant toldUntil;

    @Column(name = "told_at")
    private Instant toldAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected SavedSearch() {}

    SavedSearch(UUID accountId, String name, QueryText query, Notify notify, Instant now) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.createdAt = now;
        this.toldUntil = now;
        call(name);
        lookFor(query);
        this.notify = notify;
    }

    void call(String other) {
        name = other.strip();
    }

    void lookFor(QueryText other) {
        ListingQuery read = other.read();
        query = other.text();
        offer = read.offer();
        type = read.type();
    }

    /** Whoever wants to know from now on is not told of what was there before. */
    void notify(Notify wanted, Instant now) {
        if (wanted != notify) {
            notify = wanted;
            toldUntil = now;
        }
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    String name() {
        return name;
    }

    QueryText query() {
        return QueryText.stored(query);
    }

    Notify wanted() {
        return notify;
    }

    Instant toldUntil() {
        return toldUntil;
    }

    SavedSearchView view() {
        return new SavedSearchView(id, name, query().members(), notify, createdAt, toldAt, version);
    }
}
