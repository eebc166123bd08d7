package org.baobab.listings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/** What a listing says; made only of facts that {@link ListingRules} found sound. */
@Embeddable
class ListingContent {
    private String title;

    private String description;

    @Enumerated(EnumType.STRING)
    private Offer offer;

    @Enumerated(EnumType.STRING)
    private PropertyType type;

    @Column(name = "price_amount")
    private BigDecimal priceAmount;

    @Column(name = "price_currency")
    private String priceCurrency;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_per")
    private PricePer pricePer;

    private Integer bedrooms;

    private Integer bathrooms;

    private BigDecimal area;

    private String country;

    private String city;

    private String district;

    private String street;

    private String region;

    private String prefecture;

    private String commune;

    private Double latitude;

    private Double longitude;

    private String[] amenities;

    protected ListingContent() {}

    /** @param facts in their final form */
    ListingContent(ListingFacts facts, ListingAddress address) {
        title = facts.title();
        description = facts.description();
        offer = facts.offer();
        type = facts.type();
        priceAmount = facts.price().amount();
        priceCurrency = facts.price().currency();
        pricePer = facts.pricePer();
        bedrooms = facts.bedrooms();
        bathrooms = facts.bathrooms();
        area = facts.area();
        country = address.country();
        city = address.city();
        district = address.district();
        street = address.street();
        region = address.region();
        prefecture = address.prefecture();
        commune = address.commune();
        latitude = facts.place() == null ? null : facts.place().lat();
        longitude = facts.place() == null ? null : facts.place().lng();
        amenities = facts.amenities().stream().sorted().map(Amenity::name).toArray(String[]::new);
    }

    /** As its advertiser would write it again. */
    ListingFacts facts() {
        return new ListingFacts(
                title,
                description,
                offer,
                type,
                price(),
                pricePer,
                bedrooms,
                bathrooms,
                area(),
                new AddressFacts(country, city, district, street),
                place(),
                amenities());
    }

    String title() {
        return title;
    }

    String description() {
        return description;
    }

    Money price() {
        return new Money(priceAmount, priceCurrency);
    }

    BigDecimal area() {
        return area == null ? null : new Money(area, null).amount();
    }

    ListingAddress address() {
        return new ListingAddress(country, city, district, street, region, prefecture, commune);
    }

    GeoPoint place() {
        return latitude == null ? null : new GeoPoint(latitude, longitude);
    }

    Set<Amenity> amenities() {
        Set<Amenity> had = EnumSet.noneOf(Amenity.class);
        Arrays.stream(amenities).map(Amenity::valueOf).forEach(had::add);
        return had;
    }
}
