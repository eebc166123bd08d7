package org.baobab.listings.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baobab.listings.Amenity;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.Divisions;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/** Makes properties up: what is usual where, at prices that are asked there. */
final class PropertyMaker {
    private static final double REACH = 0.0026;
    private static final String HOME = "GN";
    private static final long SEED = 20261122;

    private final Divisions divisions;
    private final List<Quarter> places = new ArrayList<>();

    PropertyMaker(Divisions divisions) {
        this.divisions = divisions;
        for (Quarter quarter : Quarter.all()) {
            for (int i = 0; i < quarter.share(); i++) {
                places.add(quarter);
            }
        }
    }

    MadeUpProperty make(int number) {
        Random chance = new Random((SEED + number) * 0x9E3779B97F4A7C15L);
        chance.nextInt();
        Quarter quarter = places.get(chance.nextInt(places.size()));
        Kind kind = Kind.one(chance);
        int bedrooms = kind.bedrooms(chance);
        int area = kind.area(bedrooms, chance);
        Set<Amenity> amenities = amenities(kind, quarter, chance);
        return new MadeUpProperty(
                number,
                kind.offer,
                kind.type,
                quarter,
                place(quarter, chance),
                bedrooms,
                bedrooms == 0 ? 0 : Math.max(1, bedrooms - 1 - chance.nextInt(2)),
                area,
                amenities,
                price(kind, quarter, area, amenities, chance));
    }

    /** What is offered, how often of a hundred times, for how much a square metre and rounded to what. */
    private enum Kind {
        HOUSE_SALE(PropertyType.HOUSE, Offer.SALE, 17, 5_500_000, 10_000_000),
        HOUSE_RENT(PropertyType.HOUSE, Offer.RENT, 15, 55_000, 250_000),
        HOUSE_STAY(PropertyType.HOUSE, Offer.STAY, 3, 6_500, 50_000),
        APARTMENT_SALE(PropertyType.APARTMENT, Offer.SALE, 5, 7_000_000, 5_000_000),
        APARTMENT_RENT(PropertyType.APARTMENT, Offer.RENT, 20, 62_000, 100_000),
        APARTMENT_STAY(PropertyType.APARTMENT, Offer.STAY, 6, 7_500, 25_000),
        LAND_SALE(PropertyType.LAND, Offer.SALE, 14, 850_000, 5_000_000),
        OFFICE_RENT(PropertyType.OFFICE, Offer.RENT, 5, 90_000, 250_000),
        SHOP_RENT(PropertyType.SHOP, Offer.RENT, 5, 110_000, 50_000),
        SHOP_SALE(PropertyType.SHOP, Offer.SALE, 2, 14_000_000, 5_000_000),
        ROOM_RENT(PropertyType.ROOM, Offer.RENT, 6, 34_000, 25_000),
        ROOM_STAY(PropertyType.ROOM, Offer.STAY, 2, 11_000, 10_000);

        private final PropertyType type;
        private final Offer offer;
        private final int share;
        private final double metre;
        private final long round;

        Kind(PropertyType type, Offer offer, int share, double metre, long round) {
            this.type = type;
            this.offer = offer;
            this.share = share;
            this.metre = metre;
            this.round = round;
        }

        static Kind one(Random chance) {
            int left = chance.nextInt(100);
            for (Kind kind : values()) {
                left -= kind.share;
                if (left < 0) {
                    return kind;
                }
            }
            throw new IllegalStateException("The shares are less than a hundred");
        }

        int bedrooms(Random chance) {
            return switch (type) {
                case HOUSE -> 2 + chance.nextInt(3) + chance.nextInt(3);
                case APARTMENT -> offer == Offer.STAY ? 1 + chance.nextInt(2) : 1 + chance.nextInt(4);
                case ROOM -> 1;
                case LAND, OFFICE, SHOP -> 0;
            };
        }

        int area(int bedrooms, Random chance) {
            return switch (type) {
                case HOUSE -> 60 + bedrooms * 30 + chance.nextInt(9) * 10;
                case APARTMENT -> 28 + bedrooms * 24 + chance.nextInt(6) * 4;
                case LAND -> 200 + chance.nextInt(28) * 50;
                case OFFICE -> 40 + chance.nextInt(30) * 10;
                case SHOP -> 14 + chance.nextInt(30) * 2;
                case ROOM -> 12 + chance.nextInt(9) * 2;
            };
        }
    }

    /** On land, in the quarter or not far from it. */
    private GeoPoint place(Quarter quarter, Random chance) {
        for (int i = 0; i < 20; i++) {
            GeoPoint near = new GeoPoint(
                    rounded(quarter.middle().lat() + (chance.nextDouble() - 0.5) * 2 * REACH),
                    rounded(quarter.middle().lng() + (chance.nextDouble() - 0.5) * 2 * REACH));
            if (divisions.at(HOME, near).isPresent()) {
                return near;
            }
        }
        return quarter.middle();
    }

    private static double rounded(double degrees) {
        return Math.round(degrees * 100_000) / 100_000.0;
    }

    private static Set<Amenity> amenities(Kind kind, Quarter quarter, Random chance) {
        Set<Amenity> had = EnumSet.noneOf(Amenity.class);
        boolean dear = quarter.level() >= 1.1;
        boolean stay = kind.offer == Offer.STAY;
        switch (kind.type) {
            case HOUSE -> {
                add(had, Amenity.POOL, dear ? 0.25 : 0.03, chance);
                add(had, Amenity.GARDEN, 0.5, chance);
                add(had, Amenity.PARKING, 0.7, chance);
                add(had, Amenity.TERRACE, 0.45, chance);
            }
            case APARTMENT -> {
                add(had, Amenity.ELEVATOR, dear ? 0.3 : 0, chance);
                add(had, Amenity.TERRACE, 0.35, chance);
                add(had, Amenity.PARKING, 0.4, chance);
            }
            case OFFICE -> {
                add(had, Amenity.ELEVATOR, dear ? 0.4 : 0.05, chance);
                add(had, Amenity.PARKING, 0.6, chance);
            }
            case SHOP, ROOM, LAND -> {}
        }
        if (kind.type != PropertyType.LAND) {
            add(had, Amenity.WATER_TANK, 0.45, chance);
            add(had, Amenity.SECURITY, dear ? 0.5 : 0.2, chance);
            add(had, Amenity.GENERATOR, dear ? 0.45 : 0.12, chance);
        }
        if (kind.type == PropertyType.HOUSE || kind.type == PropertyType.APARTMENT) {
            add(had, Amenity.SEA_VIEW, quarter.sea() ? 0.3 : 0, chance);
        }
        if (kind.type != PropertyType.LAND && kind.type != PropertyType.SHOP) {
            add(had, Amenity.AIR_CONDITIONING, stay ? 0.85 : dear ? 0.55 : 0.15, chance);
            add(had, Amenity.INTERNET, stay ? 0.8 : dear ? 0.35 : 0.1, chance);
            add(had, Amenity.FURNISHED, stay ? 1 : kind.offer == Offer.RENT ? 0.25 : 0, chance);
        }
        return had;
    }

    private static void add(Set<Amenity> had, Amenity amenity, double likely, Random chance) {
        if (chance.nextDouble() < likely) {
            had.add(amenity);
        }
    }

    private static Money price(Kind kind, Quarter quarter, int area, Set<Amenity> amenities, Random chance) {
        double level = kind.offer == Offer.STAY ? Math.max(0.65, quarter.level()) : quarter.level();
        double francs = area * kind.metre * level * (0.82 + chance.nextDouble() * 0.4) * (1 + 0.02 * amenities.size());
        boolean abroad =
                quarter.level() >= 1.25 && area >= 120 && kind.type != PropertyType.LAND && chance.nextInt(4) == 0;
        if (!abroad) {
            return money(Math.max(1, Math.round(francs / kind.round)) * kind.round, "GNF");
        }
        boolean dollars = chance.nextInt(3) > 0;
        double amount = francs / (dollars ? 8_650 : 10_000);
        long round = kind.offer == Offer.SALE ? 1_000 : kind.offer == Offer.RENT ? 50 : 5;
        return money(Math.max(1, Math.round(amount / round)) * round, dollars ? "USD" : "EUR");
    }

    private static Money money(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), currency);
    }
}
