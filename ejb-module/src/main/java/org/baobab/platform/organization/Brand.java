package org.baobab.platform.organization;

import java.util.Objects;
import java.util.UUID;

/**
 * How an organisation looks on what it sends out.
 *
 * @param logoDocumentId a picture among its documents, or null
 * @param color always one: #RRGGBB, Baobab's own where the organisation chose none
 */
public record Brand(UUID organizationId, String name, UUID logoDocumentId, String color) {
    static final String OURS = "#1B6B52";

    private static final double READABLE = 4.5;
    private static final String WHITE = "#FFFFFF";
    private static final String INK = "#25221D";

    static Brand of(OrganizationView organization) {
        return new Brand(
                organization.id(),
                organization.name(),
                organization.logoDocumentId(),
                Objects.requireNonNullElse(organization.brandColor(), OURS));
    }

    /** White or ink, whichever is easier to read on an area of the colour. */
    public String onColor() {
        return contrast(luminance(WHITE), luminance(color)) >= contrast(luminance(INK), luminance(color)) ? WHITE : INK;
    }

    /** The colour for text and thin lines on white paper: darkened until it can be read, if it has to be. */
    public String inkColor() {
        String ink = color;
        while (contrast(luminance(WHITE), luminance(ink)) < READABLE) {
            ink = darker(ink);
        }
        return ink;
    }

    private static String darker(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return String.format("#%02X%02X%02X", (rgb >> 16) * 9 / 10, (rgb >> 8 & 0xFF) * 9 / 10, (rgb & 0xFF) * 9 / 10);
    }

    /** As the Web Content Accessibility Guidelines reckon it. */
    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String color) {
        int rgb = Integer.parseInt(color.substring(1), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
