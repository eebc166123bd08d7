package org.baobab.bench.listings;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;

/** What somebody asks: a word or two, a circle, a price; every third also an offer, every fourth bedrooms. The same number gives the same question. */
record Question(String words, double lat, double lng, int radius, long least, long most, String offer, int bedrooms) {
    private static final int[] RADII = {1_000, 2_000, 3_000, 5_000, 10_000};

    static Question number(long number, Vocabulary vocabulary) {
        Random random = new Random(number * 7919 + 3);
        Spot spot = Spot.any(random);
        String words = vocabulary.word(random) + (random.nextInt(3) == 0 ? " " + vocabulary.word(random) : "");
        String offer = random.nextInt(3) == 0 ? "RENT" : null;
        long least = Math.round(Math.exp(14 + random.nextDouble() * 3));
        return new Question(
                words,
                spot.latitude(random),
                spot.longitude(random),
                RADII[random.nextInt(RADII.length)],
                least,
                least * (3 + random.nextInt(20)),
                offer,
                random.nextInt(4) == 0 ? 1 + random.nextInt(3) : 0);
    }

    String parameters() {
        String text = String.format(
                Locale.ROOT,
                "q=%s&lat=%.5f&lng=%.5f&radius=%d&minPrice=%d&maxPrice=%d",
                URLEncoder.encode(words, StandardCharsets.UTF_8),
                lat,
                lng,
                radius,
                least,
                most);
        return text + (offer == null ? "" : "&offer=" + offer) + (bedrooms == 0 ? "" : "&minBedrooms=" + bedrooms);
    }
}
