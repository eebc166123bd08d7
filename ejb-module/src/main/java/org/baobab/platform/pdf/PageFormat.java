package org.baobab.platform.pdf;

/** Sizes of paper, upright, in millimetres. */
public enum PageFormat {
    A2(420, 594),
    A3(297, 420),
    A4(210, 297),
    A5(148, 210),
    A6(105, 148),
    LETTER(215.9, 279.4),
    LEGAL(215.9, 355.6),
    TABLOID(279.4, 431.8);

    private final double width;
    private final double height;

    PageFormat(double width, double height) {
        this.width = width;
        this.height = height;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }
}
