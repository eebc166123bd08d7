package org.baobab.platform.chart;

import org.baobab.platform.template.Formats;

/**
 * How charts are drawn.
 *
 * @param width in pixels of CSS, as is the height
 * @param font as CSS names it
 * @param nothing what an empty chart says
 * @param others what stands for the small parts of a ring together
 */
public record ChartStyle(
        int width, int height, Palette palette, Formats formats, String font, String nothing, String others) {
    static final String INK = "#25221D";
    static final String SOFT = "#6B6459";
    static final String LINE = "#D9D2C6";
    static final String PAPER = "#FFFFFF";
    static final double TEXT = 11;

    public ChartStyle sized(int newWidth, int newHeight) {
        return new ChartStyle(newWidth, newHeight, palette, formats, font, nothing, others);
    }
}
