package org.baobab.listings.demo.art;

import java.awt.Color;

/** Colours by their numbers, and what light does to them. */
final class Inks {
    static final Color SHADOW = new Color(0x1F2A44);
    static final Color GLASS = hex(0x9CC3CF);
    static final Color WOOD = hex(0x8A5A3B);
    static final Color IRON = hex(0x4A4F57);
    static final Color CHALK = hex(0xFAF4E8);
    static final Color LAMPLIGHT = hex(0xFFD98A);
    static final int WHOLE = 255;

    private Inks() {}

    static Color hex(int rgb) {
        return new Color(rgb);
    }

    static Color[] all(int... rgb) {
        Color[] colours = new Color[rgb.length];
        for (int i = 0; i < rgb.length; i++) {
            colours[i] = hex(rgb[i]);
        }
        return colours;
    }

    /** From the one, at 0, to the other, at 1. */
    static Color mix(Color one, Color other, double share) {
        return new Color(
                between(one.getRed(), other.getRed(), share),
                between(one.getGreen(), other.getGreen(), share),
                between(one.getBlue(), other.getBlue(), share));
    }

    static Color dark(Color colour, double share) {
        return mix(colour, SHADOW, share);
    }

    static Color light(Color colour, double share) {
        return mix(colour, Color.WHITE, share);
    }

    static Color thin(Color colour, double opacity) {
        return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), (int) Math.round(opacity * WHOLE));
    }

    private static int between(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
