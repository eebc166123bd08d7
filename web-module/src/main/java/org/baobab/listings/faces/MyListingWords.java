package org.baobab.listings.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.PhotoView;
import org.baobab.listings.PropertyType;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Texts;

/** How pages of an advertiser say what a listing is. */
@Named
@RequestScoped
public class MyListingWords {
    static final String BUNDLE = "listingText";

    private static final Duration SOON = Duration.ofDays(8);

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Moments moments;

    public String icon(PropertyType type) {
        return switch (type) {
            case HOUSE -> "house";
            case APARTMENT -> "building-2";
            case LAND -> "land-plot";
            case OFFICE -> "briefcase";
            case SHOP -> "store";
            case ROOM -> "bed-double";
        };
    }

    public String state(ListingState state) {
        return texts.of(BUNDLE, "state." + state);
    }

    public String tone(ListingState state) {
        return switch (state) {
            case PUBLISHED -> "ok";
            case PENDING -> "warn";
            case REJECTED -> "danger";
            case EXPIRED -> "accent";
            case DRAFT, ARCHIVED -> "quiet";
        };
    }

    public String price(ListingView listing) {
        String price = amounts.money(listing.price().amount(), listing.price().currency());
        return listing.pricePer() == null ? price : price + " " + texts.of(BUNDLE, "price.per." + listing.pricePer());
    }

    public String what(ListingView listing) {
        String rooms = listing.bedrooms() == null || listing.bedrooms() == 0
                ? null
                : texts.of(BUNDLE, "preview.rooms", listing.bedrooms());
        String area = listing.area() == null ? null : amounts.number(listing.area()) + "\u00a0m²";
        return joined(
                texts.of(BUNDLE, "type." + listing.type()),
                texts.of(BUNDLE, "offer." + listing.offer()),
                rooms,
                area,
                listing.address().district() == null
                        ? listing.address().city()
                        : listing.address().district() + ", "
                                + listing.address().city());
    }

    /** When it expires, or did; null where time does not run. */
    public String time(ListingView listing) {
        return switch (listing.state()) {
            case PUBLISHED -> texts.of(BUNDLE, "expires", moments.relative(listing.expiresAt()));
            case EXPIRED -> texts.of(BUNDLE, "expired", moments.relative(listing.expiresAt()));
            default -> texts.of(BUNDLE, "changed", moments.relative(listing.changedAt()));
        };
    }

    public boolean isEndingSoon(ListingView listing) {
        Instant now = moments.now();
        return listing.state() == ListingState.PUBLISHED && listing.expiresAt().isBefore(now.plus(SOON));
    }

    /** The address of the cover, small; null where there is none yet. */
    public String cover(ListingView listing) {
        return listing.photos().isEmpty() ? null : small(listing.photos().getFirst());
    }

    private static String small(PhotoView photo) {
        return Stream.of("320", "800", "1600")
                .map(photo.sizes()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
