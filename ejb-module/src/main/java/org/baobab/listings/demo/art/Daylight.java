package org.baobab.listings.demo.art;

import java.awt.Color;

/** The hour at which a scene is seen, and what it does to its colours. */
enum Daylight {
    MORNING(0xA9D3E6, 0xFDF1DC, 0xFFF6D8, 0xFFE6B8, 0.05),
    NOON(0x5FAEDB, 0xD9EFF6, 0xFFFDF0, 0xFFFFFF, 0.0),
    GOLDEN(0x8DBBD0, 0xFBD7A1, 0xFFE9B0, 0xFFA640, 0.13),
    HARMATTAN(0xC3CCC6, 0xF5E8CF, 0xFFF7E2, 0xF0D8A8, 0.09),
    DUSK(0x5F6FA6, 0xF7B58C, 0xFFD9A0, 0x6A4A80, 0.13);

    private final Color above;
    private final Color horizon;
    private final Color sun;
    private final Color veil;
    private final double strength;

    Daylight(int above, int horizon, int sun, int veil, double strength) {
        this.above = Inks.hex(above);
        this.horizon = Inks.hex(horizon);
        this.sun = Inks.hex(sun);
        this.veil = Inks.hex(veil);
        this.strength = strength;
    }

    Color above() {
        return above;
    }

    Color horizon() {
        return horizon;
    }

    Color sun() {
        return sun;
    }

    boolean isLate() {
        return this == DUSK;
    }

    /** What is far takes the colour of the air. */
    Color far(Color colour, double distance) {
        return Inks.mix(colour, Inks.mix(horizon, above, 0.35), distance);
    }

    /** Laid over the finished scene. */
    void veil(Brush brush) {
        if (strength > 0) {
            brush.rect(Inks.thin(veil, strength), 0, 0, Brush.WIDTH, Brush.HEIGHT);
        }
    }
}
