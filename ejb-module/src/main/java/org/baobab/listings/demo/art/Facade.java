package org.baobab.listings.demo.art;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What walls are made of: plaster, windows, doors, roofs, railings. */
final class Facade {
    private final Brush brush;
    private final Look look;

    Facade(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
    }

    /** With a plinth, and the shadow of whatever hangs over it. */
    void wall(Color colour, double x, double y, double width, double height) {
        brush.fade(Inks.light(colour, 0.12), colour, x, y, width, height);
        brush.rect(Inks.thin(Inks.SHADOW, 0.16), x, y, width, Math.min(26, height * 0.14));
        brush.rect(Inks.dark(colour, 0.2), x, y + height - 18, width, 18);
        brush.fill(Inks.thin(Inks.SHADOW, 0.07), new Rectangle2D.Double(x + width * 0.82, y, width * 0.18, height));
    }

    void window(double x, double y, double width, double height, boolean shutters) {
        Color frame = look.trim();
        if (shutters) {
            shutter(x - width * 0.46, y, width * 0.42, height);
            shutter(x + width * 1.04, y, width * 0.42, height);
        }
        brush.rect(Inks.dark(frame, 0.1), x - 5, y - 5, width + 10, height + 10);
        pane(x, y, width, height);
        brush.rect(frame, x + width / 2 - 2.5, y, 5, height);
        brush.rect(frame, x, y + height * 0.32, width, 5);
        brush.rect(Inks.light(look.wall(), 0.4), x - 11, y + height + 5, width + 22, 9);
        brush.rect(Inks.thin(Inks.SHADOW, 0.16), x - 8, y + height + 14, width + 16, 6);
    }

    /** Glass: lit from inside in the evening, a stripe of sky by day. */
    void pane(double x, double y, double width, double height) {
        boolean lit = look.light().isLate() && brush.luck(0.75);
        Color glass = lit ? Inks.LAMPLIGHT : Inks.mix(Inks.GLASS, look.light().above(), 0.3);
        brush.fade(Inks.light(glass, 0.12), Inks.dark(glass, lit ? 0.02 : 0.28), x, y, width, height);
        Shape whole = new Rectangle2D.Double(x, y, width, height);
        brush.within(whole, () -> {
            brush.corners(
                    Inks.thin(Color.WHITE, lit ? 0.12 : 0.24),
                    x + width * 0.15,
                    y,
                    x + width * 0.5,
                    y,
                    x + width * 0.1,
                    y + height,
                    x - width * 0.25,
                    y + height);
            brush.rect(Inks.thin(Inks.SHADOW, 0.14), x, y, width, 8);
        });
    }

    private void shutter(double x, double y, double width, double height) {
        brush.rect(look.trim(), x, y, width, height);
        for (double at = y + 8; at < y + height - 5; at += 11) {
            brush.rect(Inks.thin(Inks.SHADOW, 0.2), x + 5, at, width - 10, 4);
        }
    }

    void door(double x, double y, double width, double height) {
        brush.rect(Inks.light(look.wall(), 0.45), x - 9, y - 9, width + 18, height + 9);
        brush.fade(Inks.light(Inks.WOOD, 0.08), Inks.dark(Inks.WOOD, 0.15), x, y, width, height);
        double inset = width * 0.14;
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double panel = (width - inset * 3) / 2;
                double tall = (height - inset * 3) / 2;
                brush.round(
                        Inks.dark(Inks.WOOD, 0.25),
                        x + inset + column * (panel + inset),
                        y + inset + row * (tall + inset),
                        panel,
                        tall,
                        4);
            }
        }
        brush.oval(Inks.hex(0xE9C46A), x + width * 0.9, y + height * 0.54, 4.5, 4.5);
    }

    /** Seen from the front: narrower at the ridge. */
    void roof(double x, double y, double width, double height, double inset) {
        Path2D shape = Brush.path(x, y, x + inset, y - height, x + width - inset, y - height, x + width, y);
        Color colour = look.roof();
        brush.fade(Inks.light(colour, 0.14), Inks.dark(colour, 0.08), shape);
        brush.within(shape, () -> cover(x, y, width, height, inset));
        brush.rect(Inks.dark(colour, 0.35), x, y - 4, width, 12);
        brush.rect(Inks.light(colour, 0.3), x + inset - 6, y - height - 5, width - inset * 2 + 12, 8);
    }

    private void cover(double x, double y, double width, double height, double inset) {
        Color line = Inks.thin(Inks.SHADOW, 0.15);
        if (look.tin()) {
            int ribs = (int) (width / 20);
            for (int i = 0; i <= ribs; i++) {
                double share = (double) i / ribs;
                brush.line(line, 2.4, x + inset + (width - 2 * inset) * share, y - height, x + width * share, y);
                brush.line(
                        Inks.thin(Color.WHITE, 0.2),
                        2,
                        x + inset + (width - 2 * inset) * share + 4,
                        y - height,
                        x + width * share + 5,
                        y);
            }
            if (brush.luck(0.5)) {
                brush.corners(
                        Inks.thin(Inks.hex(0x8A4A2A), 0.28),
                        x + width * 0.6,
                        y,
                        x + width * 0.64,
                        y - height * 0.6,
                        x + width * 0.76,
                        y - height * 0.6,
                        x + width * 0.75,
                        y);
            }
            return;
        }
        for (double row = y; row > y - height; row -= 18) {
            for (double at = x - 20; at < x + width; at += 24) {
                brush.stroke(
                        line,
                        2,
                        new Arc2D.Double(at + ((int) (row / 18) % 2) * 12, row - 26, 24, 22, 200, 140, Arc2D.OPEN));
            }
        }
    }

    void railing(double x, double y, double width, double height) {
        Color iron = look.trim();
        for (double at = x + 5; at < x + width - 3; at += 14) {
            brush.rect(iron, at, y, 4, height);
        }
        brush.rect(Inks.dark(iron, 0.1), x, y - 6, width, 8);
        brush.rect(Inks.dark(iron, 0.1), x, y + height - 4, width, 6);
    }

    void column(double x, double y, double width, double height) {
        Color stone = Inks.light(look.wall(), 0.55);
        brush.rect(stone, x, y, width, height);
        brush.rect(Inks.thin(Inks.SHADOW, 0.16), x + width * 0.62, y, width * 0.38, height);
        brush.rect(Inks.light(stone, 0.3), x - 5, y, width + 10, 10);
        brush.rect(Inks.dark(stone, 0.12), x - 5, y + height - 12, width + 10, 12);
    }

    /** The machine that cools. */
    void airConditioner(double x, double y) {
        brush.round(Inks.hex(0xEDEDE6), x, y, 58, 36, 4);
        brush.oval(Inks.hex(0xC9CCC8), x + 20, y + 18, 13, 13);
        brush.oval(Inks.hex(0x8E9492), x + 20, y + 18, 5, 5);
        for (int i = 0; i < 4; i++) {
            brush.rect(Inks.hex(0xC9CCC8), x + 38, y + 8 + i * 6, 14, 2.5);
        }
    }

    /** On the roof or on a stand, as nearly every house has one. */
    void waterTank(double x, double y, double size) {
        Color black = Inks.hex(0x33383D);
        brush.round(black, x - size / 2, y - size * 1.1, size, size * 1.1, size * 0.16);
        brush.round(Inks.hex(0x454B51), x - size / 2, y - size * 1.1, size * 0.32, size * 1.1, size * 0.14);
        brush.oval(Inks.hex(0x454B51), x, y - size * 1.12, size * 0.3, size * 0.09);
        for (int i = 1; i < 5; i++) {
            brush.rect(Inks.thin(Color.WHITE, 0.12), x - size / 2, y - size * 0.22 * i, size, 2.5);
        }
    }

    /** The wall around a plot, with its gate. */
    void gate(double y, double height, double gateX, double gateWidth) {
        Color wall = Inks.light(look.wall(), 0.2);
        brush.fade(wall, Inks.dark(wall, 0.1), -10, y, gateX + 10, height);
        brush.fade(wall, Inks.dark(wall, 0.1), gateX + gateWidth, y, Brush.WIDTH - gateX - gateWidth + 10, height);
        brush.rect(Inks.light(look.roof(), 0.1), -10, y - 10, gateX + 10, 14);
        brush.rect(Inks.light(look.roof(), 0.1), gateX + gateWidth, y - 10, Brush.WIDTH - gateX - gateWidth + 10, 14);
        for (double at : new double[] {gateX - 34, gateX + gateWidth}) {
            brush.rect(Inks.light(wall, 0.25), at, y - 40, 34, height + 40);
            brush.rect(Inks.thin(Inks.SHADOW, 0.14), at + 22, y - 40, 12, height + 40);
            brush.rect(look.roof(), at - 6, y - 50, 46, 14);
            brush.oval(Inks.LAMPLIGHT, at + 17, y - 60, 10, 11);
        }
        Color metal = look.trim().equals(Inks.CHALK) ? Inks.hex(0x3E6B5B) : look.trim();
        brush.fade(Inks.light(metal, 0.12), metal, gateX, y - 16, gateWidth, height + 16);
        for (double at = gateX + 12; at < gateX + gateWidth; at += 24) {
            brush.rect(Inks.thin(Inks.SHADOW, 0.2), at, y - 16, 5, height + 16);
        }
        brush.rect(Inks.thin(Inks.SHADOW, 0.35), gateX + gateWidth / 2 - 2, y - 16, 4, height + 16);
        brush.rect(Inks.light(metal, 0.3), gateX, y + height * 0.3, gateWidth, 7);
    }
}
