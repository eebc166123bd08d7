package org.baobab.listings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.money.Money;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.OptimisticLock;

/**
 * A property on offer. {@link ListingMove} says how it gets from state to state. It is not kept apart by the tenancy filter, because some belong to a person and
 * the published ones are for everybody: {@link ListingRights} is asked on every way to one. Only what changed is written, because prices in the base currency
 * are computed again past the version when a rate changes.
 */
@Entity
@Table(name = "listing")
@DynamicUpdate
class Listing {
    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "advertiser_id", updatable = false)
    private Advertiser advertiser;

    @Column(name = "organization_id", updatable = false)
    private UUID organizationId;

    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Embedded
    private ListingContent content;

    @Column(name = "price_common")
    private BigDecimal priceCommon;

    @Enumerated(EnumType.STRING)
    private ListingState state = ListingState.DRAFT;

    @Column(name = "state_reason")
    private String stateReason;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    /** Without a new version: an editor who adds a photo has not written another text. */
    @OptimisticLock(excluded = true)
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "reminded_at")
    private Instant remindedAt;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Version
    private long version;

    protected Listing() {}

    Listing(Advertiser advertiser, UUID createdBy, ListingContent content, BigDecimal priceCommon, Instant now) {
        this.id = Ids.next();
        this.advertiser = advertiser;
        this.organizationId = advertiser.owner().organizationId();
        this.accountId = advertiser.owner().accountId();
        this.createdBy = createdBy;
        this.content = content;
        this.priceCommon = priceCommon;
        this.createdAt = now;
        this.changedAt = now;
        this.movedAt = now;
    }

    void say(ListingContent other, BigDecimal common, Instant now) {
        content = other;
        priceCommon = common;
        changedAt = now;
    }

    void showOtherPhotos(Instant now) {
        changedAt = now;
    }

    /**
     * What a moderator rejected has to be different before it is tried again.
     *
     * @param heldBecause null where no rule holds it
     */
    void publish(String heldBecause, Duration life, Instant now) {
        if (state == ListingState.REJECTED && !changedAt.isAfter(movedAt)) {
            throw new ConflictException("listing-unchanged", "Listing " + id + " is as it was when it was rejected");
        }
        requirePossible(ListingMove.PUBLISH);
        if (heldBecause == null) {
            move(ListingMove.PUBLISH, null, now);
            show(life, now);
        } else {
            become(ListingState.PENDING, heldBecause, now);
        }
    }

    /** A rule holds what is published, now that it says something else. */
    void hold(String reason, Instant now) {
        move(ListingMove.HOLD, reason, now);
    }

    void approve(Duration life, Instant now) {
        move(ListingMove.APPROVE, null, now);
        show(life, now);
    }

    void reject(String reason, Instant now) {
        move(ListingMove.REJECT, reason, now);
    }

    void renew(Duration life, Instant now) {
        move(ListingMove.RENEW, null, now);
        show(life, now);
    }

    void unpublish(Instant now) {
        move(ListingMove.UNPUBLISH, null, now);
    }

    void archive(Instant now) {
        move(ListingMove.ARCHIVE, null, now);
    }

    void expire(Instant now) {
        move(ListingMove.EXPIRE, null, now);
    }

    void delete(Instant now) {
        if (state != ListingState.ARCHIVED) {
            archive(now);
        }
        deletedAt = now;
    }

    /** Why it waits is another reason now. */
    void waitBecause(String reason) {
        stateReason = reason;
    }

    /** Whoever takes it back and publishes it again does not get to the top of the newest by that. */
    private void show(Duration life, Instant now) {
        if (publishedAt == null || !publishedAt.plus(life).isAfter(now)) {
            publishedAt = now;
        }
        expiresAt = now.plus(life);
        remindedAt = null;
    }

    private void move(ListingMove move, String reason, Instant now) {
        requirePossible(move);
        become(move.to(), reason, now);
    }

    private void become(ListingState other, String reason, Instant now) {
        state = other;
        stateReason = reason;
        movedAt = now;
        if (other != ListingState.PUBLISHED && other != ListingState.EXPIRED) {
            expiresAt = null;
        }
    }

    void requirePossible(ListingMove move) {
        if (!move.isPossibleFrom(state)) {
            throw new ConflictException(
                    "listing-state",
                    "Listing " + id + " is " + state + ", so " + move + " is impossible",
                    Map.of("state", state, "move", move.word()));
        }
    }

    UUID id() {
        return id;
    }

    Advertiser advertiser() {
        return advertiser;
    }

    ListingOwner owner() {
        return new ListingOwner(organizationId, accountId);
    }

    UUID createdBy() {
        return createdBy;
    }

    ListingContent content() {
        return content;
    }

    Money price() {
        return content.price();
    }

    ListingState state() {
        return state;
    }

    String stateReason() {
        return stateReason;
    }

    boolean isPublished() {
        return state == ListingState.PUBLISHED;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    long version() {
        return version;
    }
}
