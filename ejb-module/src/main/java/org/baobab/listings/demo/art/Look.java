package org.baobab.listings.demo.art;

import java.awt.Color;
import java.util.Random;

/**
 * What all pictures of one property have in common, so that they look like pictures of one place.
 *
 * @param tin whether the roof is of tin, else of tiles
 */
record Look(Daylight light, Color wall, Color trim, Color roof, boolean tin, Color floor, Color cloth, Color inside) {
    private static final Daylight[] LIGHTS = {
        Daylight.MORNING,
        Daylight.MORNING,
        Daylight.MORNING,
        Daylight.NOON,
        Daylight.NOON,
        Daylight.NOON,
        Daylight.GOLDEN,
        Daylight.GOLDEN,
        Daylight.HARMATTAN,
        Daylight.DUSK
    };
    private static final Color[] WALLS = Inks.all(
            0xF3E3C3, 0xE9B872, 0xE8A580, 0xD98062, 0xF4D3BF, 0xDDE3CB, 0xC9DADF, 0xF7EEDD, 0xE6C79C, 0xF0C8A0);
    private static final Color[] TRIMS = Inks.all(0x7A4A2F, 0xFAF4E8, 0x3E6B5B, 0x2F5D77, 0xA24B2E, 0x5B4636);
    private static final Color[] TILES = Inks.all(0xB8492E, 0x9C3F2A, 0xC65F38, 0x8B4433);
    private static final Color[] TINS = Inks.all(0x8FA3AD, 0xA66A4A, 0x5C8474, 0x7D8C99, 0xB0B7B4);
    private static final Color[] FLOORS = Inks.all(0xC98F63, 0xB9764B, 0xD9C7AC, 0xC7A27C, 0xA8673F, 0xCFBFA8);
    private static final Color[] CLOTHS =
            Inks.all(0x1B6B52, 0xB4560F, 0x2F5D77, 0xA6403A, 0xC98A1B, 0x6A4C7D, 0x4F7F6B);
    private static final Color[] INSIDES =
            Inks.all(0xF6EBD7, 0xF1DFC6, 0xE5E7D8, 0xF4E1D2, 0xDCE6E4, 0xEFD9B8, 0xF7F1E6);

    static Look of(long seed) {
        Random chance = new Random(Brush.scattered(seed));
        boolean tin = chance.nextInt(3) > 0;
        return new Look(
                LIGHTS[chance.nextInt(LIGHTS.length)],
                one(WALLS, chance),
                one(TRIMS, chance),
                one(tin ? TINS : TILES, chance),
                tin,
                one(FLOORS, chance),
                one(CLOTHS, chance),
                one(INSIDES, chance));
    }

    private static Color one(Color[] colours, Random chance) {
        return colours[chance.nextInt(colours.length)];
    }
}
