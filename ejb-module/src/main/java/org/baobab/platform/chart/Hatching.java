package org.baobab.platform.chart;

/**
 * Lines of paper over a rectangle, another way for each part, so that parts differ in grey. They are reckoned, not patterns: every viewer and printer draws
 * lines alike.
 */
final class Hatching {
    private static final double GAP = 6;

    private Hatching() {}

    static String of(int part, double x, double y, double width, double height) {
        StringBuilder lines = new StringBuilder();
        switch (part % 6) {
            case 1 -> slanted(lines, x, y, width, height, false);
            case 2 -> {
                for (double at = y + GAP / 2; at < y + height; at += GAP) {
                    line(lines, x, at, x + width, at);
                }
            }
            case 3 -> slanted(lines, x, y, width, height, true);
            case 4 -> {
                for (double at = x + GAP / 2; at < x + width; at += GAP) {
                    line(lines, at, y, at, y + height);
                }
            }
            case 5 -> {
                slanted(lines, x, y, width, height, false);
                slanted(lines, x, y, width, height, true);
            }
            default -> {}
        }
        return lines.toString();
    }

    /** Lines at 45 degrees, cut to the rectangle: along each, the sum (or difference) of its coordinates stays the same. */
    private static void slanted(StringBuilder lines, double x, double y, double width, double height, boolean falling) {
        for (double sum = GAP / 2; sum < width + height; sum += GAP) {
            double fromX = Math.max(0, sum - height);
            double toX = Math.min(width, sum);
            double fromY = sum - fromX;
            double toY = sum - toX;
            if (falling) {
                line(lines, x + width - fromX, y + fromY, x + width - toX, y + toY);
            } else {
                line(lines, x + fromX, y + fromY, x + toX, y + toY);
            }
        }
    }

    private static void line(StringBuilder lines, double x1, double y1, double x2, double y2) {
        lines.append('M').append(Svg.number(x1)).append(' ').append(Svg.number(y1));
        lines.append('L').append(Svg.number(x2)).append(' ').append(Svg.number(y2));
    }
}
