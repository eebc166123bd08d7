package org.baobab.listings.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.baobab.listings.AddressFacts;
import org.baobab.listings.ListingFacts;
import org.baobab.listings.ListingProvision;
import org.baobab.listings.ListingState;
import org.baobab.listings.ProvideListing;
import org.baobab.platform.demo.DemonstrationChapter;
import org.baobab.platform.demo.DemonstrationPeople;
import org.baobab.platform.geo.Divisions;
import org.baobab.platform.money.Money;

/** Listings with their advertisers, of the last sixty days. */
@ApplicationScoped
public class ListingChapter implements DemonstrationChapter {
    private static final int DAYS = 58;
    private static final Duration EXPIRED_BEFORE = Duration.ofDays(61);
    private static final BigDecimal FORMER = new BigDecimal("1.1");

    @Inject
    DemonstrationSettings settings;

    @Inject
    AdvertisingPeople advertising;

    @Inject
    ListingProvision provision;

    @Inject
    PlannedPictures pictures;

    @Inject
    Divisions divisions;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "listings";
    }

    @Override
    public boolean isWanted() {
        return settings.listings() > 0;
    }

    @Override
    public void load(DemonstrationPeople people) {
        List<AdvertisingPeople.Advertising> advertisers = advertising.provide(people);
        PropertyMaker maker = new PropertyMaker(divisions);
        PropertyWords words = new PropertyWords();
        for (int number = 0; number < settings.listings(); number++) {
            MadeUpProperty property = maker.make(number);
            UUID listing = provide(property, words, advertisers.get(advertiser(property, advertisers.size())));
            pictures.plan(listing, property);
        }
        pictures.begin();
    }

    /** The first two are agencies, which have the half of all. */
    private static int advertiser(MadeUpProperty property, int number) {
        int of = Math.floorMod(property.number() * 7 + property.quarter().name().hashCode(), 20);
        if (of < 7) {
            return 0;
        }
        return of < 10 ? 1 : 2 + Math.floorMod(property.number(), number - 2);
    }

    private UUID provide(MadeUpProperty property, PropertyWords words, AdvertisingPeople.Advertising advertiser) {
        Random chance = new Random(property.number() * 977L + 13);
        ListingState state = state(property.number());
        Instant published = published(state, chance);
        return provision.provide(new ProvideListing(
                advertiser.organizationId(),
                advertiser.accountId(),
                advertiser.writer(),
                facts(property, words),
                state,
                published.minus(Duration.ofMinutes(20 + chance.nextInt(1400))),
                published,
                formerPrice(property, state, chance)));
    }

    private static ListingFacts facts(MadeUpProperty property, PropertyWords words) {
        return new ListingFacts(
                words.title(property),
                words.description(property),
                property.offer(),
                property.type(),
                property.price(),
                null,
                property.bedrooms() == 0 ? null : property.bedrooms(),
                property.bathrooms() == 0 ? null : property.bathrooms(),
                BigDecimal.valueOf(property.area()),
                new AddressFacts(
                        "GN", property.quarter().city(), property.quarter().name(), null),
                property.place(),
                property.amenities());
    }

    private static ListingState state(int number) {
        if (number % 21 == 5) {
            return ListingState.DRAFT;
        }
        if (number % 50 == 7) {
            return ListingState.PENDING;
        }
        if (number % 19 == 3) {
            return ListingState.EXPIRED;
        }
        return number % 60 == 11 ? ListingState.ARCHIVED : ListingState.PUBLISHED;
    }

    /** More of them lately than long ago, and by day. */
    private Instant published(ListingState state, Random chance) {
        if (state == ListingState.EXPIRED) {
            return clock.instant().minus(EXPIRED_BEFORE).minus(Duration.ofHours(chance.nextInt(500)));
        }
        double days = DAYS * Math.pow(chance.nextDouble(), 1.6);
        return clock.instant().minus(Duration.ofMinutes(30 + (long) (days * 24 * 60)));
    }

    private static Money formerPrice(MadeUpProperty property, ListingState state, Random chance) {
        if (state != ListingState.PUBLISHED || chance.nextInt(9) > 0) {
            return null;
        }
        BigDecimal step =
                BigDecimal.TEN.pow(Math.max(0, property.price().amount().precision() - 2));
        BigDecimal former = property.price()
                .amount()
                .multiply(FORMER)
                .divide(step, 0, RoundingMode.UP)
                .multiply(step);
        return new Money(former, property.price().currency());
    }
}
