package org.baobab.bench.listings;

import java.util.Random;

/** Where listings lie: most in a few quarters of the capital, the others around smaller cities. */
record Spot(String city, String district, double lat, double lng, double share, double spread) {
    private static final Spot[] ALL = {
        new Spot("Conakry", "Kaloum", 9.5092, -13.7122, 8, 0.006),
        new Spot("Conakry", "Dixinn", 9.5500, -13.6730, 9, 0.008),
        new Spot("Conakry", "Kipé", 9.6051, -13.6354, 12, 0.008),
        new Spot("Conakry", "Ratoma", 9.5830, -13.6600, 9, 0.010),
        new Spot("Conakry", "Nongo", 9.6350, -13.6100, 8, 0.009),
        new Spot("Conakry", "Matoto", 9.5800, -13.6000, 9, 0.012),
        new Spot("Conakry", "Sonfonia", 9.6700, -13.5800, 8, 0.012),
        new Spot("Coyah", "Centre", 9.7080, -13.3850, 4, 0.020),
        new Spot("Dubréka", "Centre", 9.7910, -13.5230, 4, 0.020),
        new Spot("Kindia", "Centre", 10.0560, -12.8650, 5, 0.020),
        new Spot("Labé", "Centre", 11.3180, -12.2830, 5, 0.020),
        new Spot("Kankan", "Centre", 10.3850, -9.3060, 5, 0.020),
        new Spot("Nzérékoré", "Centre", 7.7560, -8.8180, 5, 0.020),
        new Spot("Boké", "Centre", 10.9320, -14.2900, 3, 0.020),
        new Spot("Mamou", "Centre", 10.3750, -12.0920, 3, 0.020),
        new Spot("Siguiri", "Centre", 11.4220, -9.1680, 3, 0.020)
    };
    private static final double SHARES = shares();

    static Spot any(Random random) {
        double at = random.nextDouble() * SHARES;
        for (Spot spot : ALL) {
            at -= spot.share;
            if (at < 0) {
                return spot;
            }
        }
        return ALL[0];
    }

    double latitude(Random random) {
        return lat + random.nextGaussian() * spread;
    }

    double longitude(Random random) {
        return lng + random.nextGaussian() * spread;
    }

    private static double shares() {
        double sum = 0;
        for (Spot spot : ALL) {
            sum += spot.share;
        }
        return sum;
    }
}
