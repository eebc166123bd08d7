package org.baobab.platform.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The colours of the parts of a chart, in their order; each stands out from white paper. */
public record Palette(List<String> colours) {
    private static final Pattern HEX = Pattern.compile("#\\p{XDigit}{6}");
    private static final double CONTRAST_OF_SHAPES = 3;
    private static final double TOO_NEAR = 60;

    /** LOOK.md's own. */
    public static final Palette BAOBAB =
            new Palette(List.of("#1B6B52", "#B4560F", "#4B7BA8", "#A65E8C", "#7A8F3C", "#8C7B66"));

    public Palette {
        colours = List.copyOf(colours);
        colours.forEach(Palette::require);
    }

    /** Begins with an organisation's colour, darkened where paper would swallow it, and leaves out what could be taken for it. */
    public static Palette led(String brand) {
        String first = readable(brand, CONTRAST_OF_SHAPES);
        List<String> colours = new ArrayList<>(List.of(first));
        BAOBAB.colours().stream()
                .filter(colour -> distance(colour, first) > TOO_NEAR)
                .forEach(colours::add);
        return new Palette(colours);
    }

    String colour(int part) {
        return colours.get(part % colours.size());
    }

    /** The colour, or the nearest darker one that has this contrast with white. */
    public static String readable(String colour, double contrast) {
        require(colour);
        String shade = colour;
        for (int percent = 95; contrastWithWhite(shade) < contrast && percent >= 0; percent -= 5) {
            shade = "#%02X%02X%02X"
                    .formatted(
                            channel(colour, 0) * percent / 100,
                            channel(colour, 1) * percent / 100,
                            channel(colour, 2) * percent / 100);
        }
        return shade;
    }

    /**
     * The colour mixed with white.
     *
     * @param share of the colour, 1 for all of it
     */
    public static String tint(String colour, double share) {
        require(colour);
        return "#%02X%02X%02X"
                .formatted(
                        mixed(channel(colour, 0), share),
                        mixed(channel(colour, 1), share),
                        mixed(channel(colour, 2), share));
    }

    public static double contrastWithWhite(String colour) {
        double luminance = 0.2126 * linear(channel(colour, 0))
                + 0.7152 * linear(channel(colour, 1))
                + 0.0722 * linear(channel(colour, 2));
        return 1.05 / (luminance + 0.05);
    }

    private static long mixed(int channel, double share) {
        return Math.round(255 - (255 - channel) * share);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double distance(String one, String other) {
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            sum += Math.pow(channel(one, i) - channel(other, i), 2);
        }
        return Math.sqrt(sum);
    }

    private static int channel(String colour, int which) {
        return Integer.parseInt(colour.substring(1 + which * 2, 3 + which * 2), 16);
    }

    private static void require(String colour) {
        if (!HEX.matcher(colour).matches()) {
            throw new IllegalArgumentException("'" + colour + "' is no colour such as #1B6B52");
        }
    }
}
