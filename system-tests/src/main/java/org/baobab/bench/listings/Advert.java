package org.baobab.bench.listings;

import java.time.Instant;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;
import java.util.UUID;

/** One generated listing as a line of COPY. The same number gives the same listing. */
final class Advert {
    static final String COLUMNS =
            "id, advertiser_id, organization_id, account_id, title, description, offer, type, price_amount, price_currency, price_per, price_common, bedrooms,"
                    + " bathrooms, area, country, city, district, latitude, longitude, amenities, state, created_at, changed_at, moved_at, published_at, expires_at,"
                    + " version";

    private static final Instant FIRST = Instant.parse("2026-10-01T00:00:00Z");
    private static final String[] TYPES = {"HOUSE", "APARTMENT", "APARTMENT", "LAND", "OFFICE", "SHOP", "ROOM"};
    private static final String[] NAMES = {"Villa", "Appartement", "Studio", "Terrain", "Bureau", "Boutique", "Chambre"
    };
    private static final String[] OFFERS = {"RENT", "RENT", "SALE", "SALE", "STAY"};
    private static final String[] AMENITIES = {
        "POOL",
        "PARKING",
        "GENERATOR",
        "WATER_TANK",
        "AIR_CONDITIONING",
        "FURNISHED",
        "INTERNET",
        "SECURITY",
        "GARDEN",
        "TERRACE",
        "ELEVATOR",
        "SEA_VIEW"
    };

    private final Vocabulary words;
    private final Advertiser[] advertisers;

    Advert(Vocabulary words, Advertiser... advertisers) {
        this.words = words;
        this.advertisers = advertisers;
    }

    /** @param owner the columns organization_id and account_id as COPY has them */
    record Advertiser(UUID id, String owner) {}

    String line(int number) {
        Random random = new Random(number * 31L + 17);
        int kind = random.nextInt(TYPES.length);
        String offer = OFFERS[random.nextInt(OFFERS.length)];
        Spot spot = Spot.any(random);
        Advertiser advertiser = advertisers[random.nextInt(advertisers.length)];
        boolean hasRooms = kind < 3;
        long price = price(random, offer);
        Instant published = FIRST.plusSeconds(random.nextInt(50 * 24 * 3600));
        StringJoiner line = new StringJoiner("\t", "", "\n");
        line.add(id(number, random).toString()).add(advertiser.id.toString()).add(advertiser.owner);
        line.add(title(random, NAMES[kind], offer, spot)).add(description(random));
        line.add(offer)
                .add(TYPES[kind])
                .add(Long.toString(price))
                .add("GNF")
                .add(per(offer))
                .add(Long.toString(price));
        line.add(hasRooms ? Integer.toString(1 + random.nextInt(6)) : "\\N");
        line.add(hasRooms ? Integer.toString(1 + random.nextInt(3)) : "\\N")
                .add(Integer.toString(20 + random.nextInt(480)));
        line.add("GN").add(spot.city()).add(spot.district());
        line.add(degrees(spot.latitude(random))).add(degrees(spot.longitude(random)));
        line.add(amenities(random)).add("PUBLISHED");
        line.add(published.toString())
                .add(published.toString())
                .add(published.toString())
                .add(published.toString());
        line.add("2027-03-01T00:00:00Z").add("0");
        return line.toString();
    }

    /** As the application makes them: the first half is the time. */
    private static UUID id(int number, Random random) {
        long time = FIRST.toEpochMilli() + number / 4;
        return new UUID(time << 16 | 0x7000 | random.nextInt(0x1000), random.nextLong() >>> 2 | 0x8000000000000000L);
    }

    private String title(Random random, String name, String offer, Spot spot) {
        return name
                + ' '
                + words.word(random)
                + ' '
                + words.word(random)
                + ("SALE".equals(offer) ? " à vendre à " : " à louer à ")
                + spot.district();
    }

    private String description(Random random) {
        StringBuilder text = new StringBuilder("Nous proposons");
        int length = 25 + random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(i % 9 == 8 ? ", avec " : " ").append(words.word(random));
        }
        return text.append('.').toString();
    }

    private static long price(Random random, String offer) {
        double middle = "SALE".equals(offer) ? 20.4 : "RENT".equals(offer) ? 15.4 : 13.4;
        return Math.round(Math.exp(middle + random.nextGaussian() * 0.9) / 10_000) * 10_000 + 10_000;
    }

    private static String per(String offer) {
        return "SALE".equals(offer) ? "\\N" : "RENT".equals(offer) ? "MONTH" : "NIGHT";
    }

    private static String amenities(Random random) {
        StringJoiner list = new StringJoiner(",", "{", "}");
        for (String amenity : AMENITIES) {
            if (random.nextInt(4) == 0) {
                list.add(amenity);
            }
        }
        return list.toString();
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }
}
