package org.baobab.listings.demo.art;

import java.awt.Color;
import java.awt.geom.Path2D;

/** What grows here. */
final class Plants {
    private static final Color TRUNK = Inks.hex(0x7B5B43);
    private static final Color[] LEAVES = Inks.all(0x2F6B4A, 0x3C7D52, 0x4B8A55, 0x2B5F4B);
    private static final Color[] FLOWERS = Inks.all(0xC2366F, 0xD9486A, 0xE07A3F, 0xB83280);
    private static final Color MANGO = Inks.hex(0xF0B040);

    private final Brush brush;
    private final Daylight light;

    Plants(Brush brush, Daylight light) {
        this.brush = brush;
        this.light = light;
    }

    /** @param distance 0 near, 1 lost in the air */
    void palm(double x, double y, double height, double distance) {
        Color trunk = light.far(TRUNK, distance);
        Color leaf = light.far(brush.one(LEAVES), distance);
        double lean = brush.between(-0.12, 0.12) * height;
        double topX = x + lean;
        double topY = y - height;
        double thick = height * 0.035;
        if (distance < 0.3) {
            brush.groundShadow(x + height * 0.08, y, height * 0.16, height * 0.022);
        }
        Path2D stem = new Path2D.Double();
        stem.moveTo(x - thick, y);
        stem.quadTo(x + lean * 0.1 - thick * 0.6, y - height * 0.55, topX - thick * 0.5, topY);
        stem.lineTo(topX + thick * 0.5, topY);
        stem.quadTo(x + lean * 0.1 + thick * 0.8, y - height * 0.55, x + thick, y);
        brush.fill(trunk, stem);
        for (int i = 1; i < 9; i++) {
            double share = i / 9.0;
            double at = x + lean * share * share;
            brush.line(
                    Inks.thin(Inks.SHADOW, 0.18),
                    height * 0.006,
                    at - thick * 0.6,
                    y - height * share,
                    at + thick * 0.6,
                    y - height * share - 2);
        }
        double reach = height * 0.4;
        double[] angles = {200, 232, 168, 305, 340, 12, 262, 285, 145, 35};
        for (int i = 0; i < angles.length; i++) {
            frond(
                    topX,
                    topY,
                    reach * brush.between(0.8, 1.05),
                    angles[i] + brush.between(-9, 9),
                    i % 2 == 0 ? leaf : Inks.light(leaf, 0.12));
        }
        for (int i = 0; i < 3; i++) {
            brush.oval(
                    light.far(Inks.hex(0x8A6A32), distance),
                    topX + (i - 1) * height * 0.025,
                    topY + height * 0.03,
                    height * 0.018,
                    height * 0.02);
        }
    }

    /** A leaf that hangs: an arc with teeth below. */
    private void frond(double x, double y, double reach, double degrees, Color colour) {
        double angle = Math.toRadians(degrees);
        double endX = x + Math.cos(angle) * reach;
        double endY = y + Math.sin(angle) * reach * 0.75 + reach * 0.38;
        double midX = x + Math.cos(angle) * reach * 0.55;
        double midY = y + Math.sin(angle) * reach * 0.85 - reach * 0.12;
        Path2D leaf = new Path2D.Double();
        leaf.moveTo(x, y);
        leaf.quadTo(midX, midY, endX, endY);
        int teeth = 9;
        for (int i = teeth; i >= 1; i--) {
            double t = (double) i / teeth;
            double atX = bend(x, midX, endX, t);
            double atY = bend(y, midY, endY, t);
            double width = reach * 0.17 * Math.sin(Math.PI * Math.min(1, t * 0.92 + 0.06));
            leaf.lineTo(atX - Math.cos(angle) * reach * 0.015, atY + width);
            double before = t - 0.6 / teeth;
            leaf.lineTo(bend(x, midX, endX, before), bend(y, midY, endY, before) + width * 0.35);
        }
        leaf.closePath();
        brush.fill(colour, leaf);
    }

    private static double bend(double from, double middle, double to, double t) {
        return (1 - t) * (1 - t) * from + 2 * (1 - t) * t * middle + t * t * to;
    }

    /** A mango tree: dark, round and wide. */
    void mango(double x, double y, double height, double distance) {
        Color leaf = light.far(brush.one(LEAVES), distance);
        Color trunk = light.far(TRUNK, distance);
        double crown = height * 0.34;
        double middle = y - height * 0.63;
        if (distance < 0.3) {
            brush.groundShadow(x, y, crown * 1.1, height * 0.035);
        }
        brush.corners(
                trunk,
                x - height * 0.045,
                y,
                x - height * 0.028,
                middle,
                x + height * 0.03,
                middle,
                x + height * 0.05,
                y);
        brush.line(trunk, height * 0.03, x, y - height * 0.3, x - crown * 0.5, middle);
        brush.line(trunk, height * 0.03, x, y - height * 0.33, x + crown * 0.5, middle);
        double[][] balls = {
            {-0.75, 0.18, 0.62},
            {0.75, 0.2, 0.6},
            {-0.3, 0.36, 0.6},
            {0.35, 0.36, 0.6},
            {-0.45, -0.25, 0.68},
            {0.45, -0.25, 0.68},
            {0, -0.5, 0.7},
            {0, 0.05, 0.8}
        };
        for (double[] ball : balls) {
            brush.oval(
                    Inks.dark(leaf, 0.12),
                    x + ball[0] * crown,
                    middle + ball[1] * crown,
                    crown * ball[2],
                    crown * ball[2] * 0.86);
        }
        for (double[] ball : balls) {
            brush.oval(
                    leaf,
                    x + ball[0] * crown - crown * 0.05,
                    middle + ball[1] * crown - crown * 0.09,
                    crown * ball[2] * 0.88,
                    crown * ball[2] * 0.72);
        }
        for (int i = 0; i < 7; i++) {
            brush.oval(
                    Inks.light(leaf, 0.11),
                    x + brush.between(-0.8, 0.55) * crown,
                    middle + brush.between(-0.75, 0.1) * crown,
                    crown * brush.between(0.12, 0.24),
                    crown * brush.between(0.09, 0.15));
        }
        if (distance < 0.3) {
            for (int i = 0; i < 9; i++) {
                brush.oval(
                        MANGO,
                        x + brush.between(-0.95, 0.95) * crown,
                        middle + brush.between(-0.1, 0.6) * crown,
                        height * 0.011,
                        height * 0.014);
            }
        }
    }

    void shrub(double x, double y, double size, double distance) {
        Color leaf = light.far(brush.one(LEAVES), distance);
        brush.oval(Inks.dark(leaf, 0.15), x, y - size * 0.3, size, size * 0.45);
        brush.oval(leaf, x - size * 0.4, y - size * 0.45, size * 0.55, size * 0.45);
        brush.oval(leaf, x + size * 0.4, y - size * 0.4, size * 0.55, size * 0.42);
        brush.oval(Inks.light(leaf, 0.1), x - size * 0.05, y - size * 0.58, size * 0.5, size * 0.4);
    }

    /** Bougainvillea, as it hangs over walls. */
    void blossoms(double x, double y, double across, double down) {
        Color flower = brush.one(FLOWERS);
        Color leaf = brush.one(LEAVES);
        for (int i = 0; i < 16; i++) {
            brush.oval(
                    leaf,
                    x + brush.between(-0.9, 0.9) * across,
                    y + brush.between(-0.8, 0.8) * down,
                    across * 0.22,
                    down * 0.3);
        }
        for (int i = 0; i < 46; i++) {
            double share = brush.between(-1, 1);
            brush.oval(
                    brush.luck(0.5) ? flower : Inks.light(flower, 0.22),
                    x + share * across,
                    y + brush.between(-1, 1) * down * (1 - share * share * 0.5),
                    across * 0.055 + 3,
                    across * 0.045 + 3);
        }
    }

    void banana(double x, double y, double height) {
        Color leaf = brush.one(Inks.all(0x5F9E4F, 0x6FAA55, 0x4F9052));
        brush.rect(Inks.hex(0x7F9A4B), x - height * 0.05, y - height * 0.5, height * 0.1, height * 0.5);
        double[] angles = {-78, -52, -25, 8, 30, 55, 76};
        for (double angle : angles) {
            brush.turned(x, y - height * 0.48, angle, () -> {
                brush.oval(Inks.light(leaf, brush.between(0, 0.15)), x, y - height * 0.76, height * 0.09, height * 0.3);
                brush.line(Inks.light(leaf, 0.3), 2, x, y - height * 0.5, x, y - height * 1.03);
            });
        }
    }

    /** In a pot, for inside. */
    void potted(double x, double y, double height) {
        Color leaf = brush.one(LEAVES);
        brush.groundShadow(x, y, height * 0.22, height * 0.03);
        for (double angle : new double[] {-62, -40, -20, 0, 22, 42, 60}) {
            brush.turned(x, y - height * 0.28, angle, () -> {
                brush.oval(
                        Inks.light(leaf, brush.between(0, 0.16)), x, y - height * 0.66, height * 0.08, height * 0.34);
                brush.line(Inks.light(leaf, 0.25), 1.6, x, y - height * 0.3, x, y - height * 0.95);
            });
        }
        Color pot = brush.one(Inks.all(0xC0623B, 0xE6D6BD, 0x4F6D7A, 0xD59A55));
        brush.corners(
                pot,
                x - height * 0.16,
                y - height * 0.3,
                x + height * 0.16,
                y - height * 0.3,
                x + height * 0.11,
                y,
                x - height * 0.11,
                y);
        brush.rect(Inks.light(pot, 0.18), x - height * 0.18, y - height * 0.32, height * 0.36, height * 0.06);
    }

    void grass(double x, double y, double size) {
        Color blade = brush.one(Inks.all(0x6F9A4A, 0x86A651, 0x5C8C4B));
        for (int i = -3; i <= 3; i++) {
            brush.line(
                    blade, size * 0.09, x + i * size * 0.1, y, x + i * size * 0.24, y - size * brush.between(0.55, 1));
        }
    }
}
