package org.baobab.listings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.money.ExchangeRates;

/** Sets up listings as if they had come by themselves, with their history: for a demonstration, or for a customer who comes from elsewhere. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class ListingProvision {
    /** How long the former price held. */
    private static final Duration FORMER = Duration.ofDays(6);

    @Inject
    ListingStore store;

    @Inject
    AdvertiserStore advertisers;

    @Inject
    ListingRules rules;

    @Inject
    ListingAddresses addresses;

    @Inject
    ListingPrices prices;

    @Inject
    ListingViews views;

    @Inject
    PublicationDesk desk;

    @Inject
    ListingSettings settings;

    @Inject
    ListingNews news;

    @Inject
    ExchangeRates rates;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    /** What its advertiser says of itself, and whether it is verified. */
    public void introduce(UUID organizationId, UUID accountId, String about, String phone, boolean verified) {
        Advertiser advertiser = advertisers.of(new ListingOwner(organizationId, accountId));
        advertiser.introduce(advertiser.name(), about);
        advertiser.answerAt(phone, phone);
        if (verified) {
            advertiser.verify(null, clock.instant());
        }
    }

    public UUID provide(ProvideListing wish) {
        ListingFacts facts = rules.require(wish.facts());
        ListingContent content = new ListingContent(facts, addresses.complete(facts.address(), facts.place()));
        Listing listing = new Listing(
                advertisers.of(new ListingOwner(wish.organizationId(), wish.accountId())),
                wish.createdBy(),
                content,
                rates.commonToStore(facts.price()),
                wish.createdAt());
        store.add(listing);
        news.tell(listing, ListingChanged.Kind.CREATED);
        switch (wish.state()) {
            case DRAFT -> {}
            case PENDING -> hold(listing, wish.createdAt());
            case PUBLISHED -> publish(listing, wish);
            case EXPIRED -> {
                publish(listing, wish);
                listing.expire(listing.expiresAt());
                news.tell(listing, ListingChanged.Kind.WITHDRAWN);
            }
            case ARCHIVED -> listing.archive(wish.createdAt());
            case REJECTED -> throw new IllegalArgumentException("Only a moderator rejects");
        }
        store.flush(listing);
        return listing.id();
    }

    private void publish(Listing listing, ProvideListing wish) {
        listing.publish(null, settings.life(), wish.publishedAt());
        store.flush(listing);
        if (wish.formerPrice() != null) {
            prices.write(listing.id(), wish.formerPrice(), wish.publishedAt());
        }
        Instant since = wish.formerPrice() == null
                ? wish.publishedAt()
                : wish.publishedAt().plus(FORMER);
        prices.write(listing, since.isAfter(clock.instant()) ? clock.instant() : since);
        trail.recordPast(
                wish.publishedAt(),
                wish.createdBy(),
                listing.owner().organizationId(),
                ListingEvents.PUBLISHED,
                ListingEvents.SUBJECT,
                listing.id(),
                ListingEvents.timed(listing));
        news.tell(listing, ListingChanged.Kind.PUBLISHED);
    }

    /** For what the rules themselves say; where none of them holds it, for a moderator all the same. */
    private void hold(Listing listing, Instant since) {
        String reason = desk.heldBecause(views.view(listing));
        listing.publish(Objects.requireNonNullElse(reason, "demonstration"), settings.life(), since);
        store.flush(listing);
        news.tell(listing, ListingChanged.Kind.PENDING);
    }
}
