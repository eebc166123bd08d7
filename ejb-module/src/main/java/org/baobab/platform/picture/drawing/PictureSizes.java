package org.baobab.platform.picture.drawing;

import java.util.Comparator;
import java.util.List;

/**
 * How large a picture shall be drawn.
 *
 * @param widths in pixels, as people see the picture upright
 * @param square only the square in its middle
 */
public record PictureSizes(List<Integer> widths, boolean square) {
    static final List<Integer> WIDTHS = List.of(320, 800, 1600);

    /** Whole, for photos. */
    public static final PictureSizes PHOTO = new PictureSizes(WIDTHS, false);

    /** Faces are shown small, and on tables of them very small. */
    public static final PictureSizes FACE = new PictureSizes(List.of(96, 320), true);

    public record Size(int width, int height) {}

    /** The widths that come out, the widest first. */
    public List<Integer> fitting(PictureHeader header) {
        int most = square
                ? Math.min(header.uprightWidth(), header.uprightHeight())
                : Math.max(1, (int) (header.uprightWidth() * tallness(header)));
        return widths.stream()
                .map(width -> Math.min(width, most))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** How large the whole upright picture is to be read for a result of that width. */
    public Size whole(PictureHeader header, int width) {
        double scale = (double) width
                / (square ? Math.min(header.uprightWidth(), header.uprightHeight()) : header.uprightWidth());
        return new Size(side(header.uprightWidth(), scale), side(header.uprightHeight(), scale));
    }

    private static int side(int length, double scale) {
        return (int) Math.max(1, Math.min(Math.min(length, WebpEncoder.LONGEST_SIDE), Math.round(length * scale)));
    }

    /** Less than one for a picture so tall that WebP has no room for it. */
    private static double tallness(PictureHeader header) {
        return Math.min(1, (double) WebpEncoder.LONGEST_SIDE / header.uprightHeight());
    }
}
