package org.baobab.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ListingTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration LIFE = Duration.ofDays(60);

    private final Listing listing = new Listing(new Advertiser(), null, content("Villa"), BigDecimal.ONE, NOON);

    @Test
    void publish_aDraft_isSeenForItsLife() {
        listing.publish(null, LIFE, NOON);

        assertThat(listing.state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(listing.publishedAt()).isEqualTo(NOON);
        assertThat(listing.expiresAt()).isEqualTo(NOON.plus(LIFE));
    }

    @Test
    void publish_whatARuleHolds_waitsAndSaysWhy() {
        listing.publish("forbidden-word: casino", LIFE, NOON);

        assertThat(listing.state()).isEqualTo(ListingState.PENDING);
        assertThat(listing.stateReason()).isEqualTo("forbidden-word: casino");
        assertThat(listing.publishedAt()).isNull();
        assertThat(listing.expiresAt()).isNull();
    }

    @Test
    void publish_againAfterTakingItBack_isNoNewer() {
        listing.publish(null, LIFE, NOON);
        listing.unpublish(NOON.plusSeconds(10));
        assertThat(listing.expiresAt()).isNull();

        listing.publish(null, LIFE, NOON.plusSeconds(20));

        assertThat(listing.publishedAt()).isEqualTo(NOON);
        assertThat(listing.expiresAt()).isEqualTo(NOON.plusSeconds(20).plus(LIFE));
    }

    @Test
    void renew_afterItsTime_isNewAgain() {
        listing.publish(null, LIFE, NOON);
        listing.expire(NOON.plus(LIFE));
        Instant later = NOON.plus(LIFE).plusSeconds(60);

        listing.renew(LIFE, later);

        assertThat(listing.state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(listing.publishedAt()).isEqualTo(later);
        assertThat(listing.expiresAt()).isEqualTo(later.plus(LIFE));
    }

    @Test
    void renew_beforeItsTime_onlyExpiresLater() {
        listing.publish(null, LIFE, NOON);

        listing.renew(LIFE, NOON.plusSeconds(60));

        assertThat(listing.publishedAt()).isEqualTo(NOON);
        assertThat(listing.expiresAt()).isEqualTo(NOON.plusSeconds(60).plus(LIFE));
    }

    @Test
    void publish_whatWasRejected_takesAChange() {
        listing.publish(null, LIFE, NOON);
        listing.reject("Prix trompeur", NOON.plusSeconds(1));
        assertThatThrownBy(() -> listing.publish(null, LIFE, NOON.plusSeconds(2)))
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.slug()).isEqualTo("listing-unchanged"));

        listing.say(content("Maison"), BigDecimal.ONE, NOON.plusSeconds(3));
        listing.publish(null, LIFE, NOON.plusSeconds(4));

        assertThat(listing.state()).isEqualTo(ListingState.PUBLISHED);
        assertThat(listing.stateReason()).isNull();
    }

    @Test
    void delete_isAlsoArchived() {
        listing.publish(null, LIFE, NOON);

        listing.delete(NOON);

        assertThat(listing.isDeleted()).isTrue();
        assertThat(listing.state()).isEqualTo(ListingState.ARCHIVED);
    }

    @ParameterizedTest
    @EnumSource(ListingMove.class)
    void moves_comeFromSomewhereAndNotFromEverywhere(ListingMove move) {
        Set<ListingState> from = EnumSet.noneOf(ListingState.class);
        for (ListingState state : ListingState.values()) {
            if (move.isPossibleFrom(state)) {
                from.add(state);
            }
        }

        assertThat(from).isNotEmpty().hasSizeLessThan(ListingState.values().length);
    }

    @Test
    void move_fromTheWrongState_namesBoth() {
        assertThatThrownBy(() -> listing.renew(LIFE, NOON)).isInstanceOfSatisfying(AppException.class, e -> {
            assertThat(e.slug()).isEqualTo("listing-state");
            assertThat(e.facts()).containsEntry("state", ListingState.DRAFT).containsEntry("move", "renew");
        });
    }

    private static ListingContent content(String title) {
        ListingFacts facts = new ListingFacts(
                title,
                "Belle",
                Offer.SALE,
                PropertyType.HOUSE,
                new Money(new BigDecimal("900000000"), "GNF"),
                null,
                null,
                null,
                null,
                new AddressFacts("GN", "Conakry", null, null),
                null,
                EnumSet.of(Amenity.POOL));
        return new ListingContent(facts, new ListingAddress("GN", "Conakry", null, null, null, null, null));
    }
}
