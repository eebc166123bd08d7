package org.baobab.listings.demo.art;

import java.awt.Color;
import java.awt.geom.Path2D;

/** Sky, hills and red earth: what lies behind and below whatever is for sale. */
final class Land {
    static final double HORIZON = 560;
    static final Color LATERITE = Inks.hex(0xC56A40);
    static final Color GREEN = Inks.hex(0x7FA35A);

    private final Brush brush;
    private final Daylight light;

    Land(Brush brush, Daylight light) {
        this.brush = brush;
        this.light = light;
    }

    void sky() {
        brush.fade(light.above(), light.horizon(), 0, 0, Brush.WIDTH, HORIZON + 40);
        double x = brush.between(150, 1050);
        double y = light.isLate() ? brush.between(380, 450) : brush.between(90, 190);
        if (light != Daylight.NOON || brush.luck(0.5)) {
            for (int i = 4; i >= 1; i--) {
                brush.oval(Inks.thin(light.sun(), 0.12), x, y, 46 + i * 26, 46 + i * 26);
            }
            brush.oval(light.sun(), x, y, 46, 46);
        }
        int clouds = light == Daylight.HARMATTAN ? 0 : brush.count(2, 4);
        for (int i = 0; i < clouds; i++) {
            cloud(brush.between(40, 1160), brush.between(60, 330), brush.between(60, 130));
        }
        if (brush.luck(0.4)) {
            birds(brush.between(200, 1000), brush.between(130, 260));
        }
    }

    private void cloud(double x, double y, double size) {
        Color white = Inks.thin(Inks.mix(Color.WHITE, light.horizon(), light.isLate() ? 0.55 : 0.15), 0.82);
        Path2D cloud = new Path2D.Double();
        cloud.moveTo(x - size, y);
        cloud.curveTo(x - size, y - size * 0.42, x - size * 0.45, y - size * 0.4, x - size * 0.4, y - size * 0.33);
        cloud.curveTo(
                x - size * 0.25, y - size * 0.75, x + size * 0.35, y - size * 0.7, x + size * 0.38, y - size * 0.32);
        cloud.curveTo(x + size * 0.7, y - size * 0.45, x + size, y - size * 0.3, x + size, y);
        cloud.closePath();
        brush.fill(white, cloud);
    }

    private void birds(double x, double y) {
        for (int i = 0; i < 4; i++) {
            double atX = x + i * 26 + brush.between(-6, 6);
            double atY = y + brush.between(-16, 16);
            Path2D bird = new Path2D.Double();
            bird.moveTo(atX - 9, atY - 3);
            bird.quadTo(atX - 4, atY - 7, atX, atY);
            bird.quadTo(atX + 4, atY - 7, atX + 9, atY - 3);
            brush.stroke(Inks.thin(Inks.SHADOW, 0.45), 2.2, bird);
        }
    }

    /** Flat-topped, as the Fouta Djallon is. */
    void hills() {
        for (int row = 0; row < 3; row++) {
            double distance = 0.78 - row * 0.2;
            Color colour = light.far(Inks.hex(row == 2 ? 0x6F9158 : 0x6F8A7A), distance);
            double base = HORIZON - 120 + row * 45;
            Path2D ridge = new Path2D.Double();
            ridge.moveTo(0, HORIZON + 20);
            ridge.lineTo(0, base + brush.between(-20, 30));
            double x = 0;
            while (x < Brush.WIDTH) {
                double width = brush.between(120, 260);
                double up = base + brush.between(-35, 40);
                ridge.curveTo(x + width * 0.3, up, x + width * 0.6, up, x + width, base + brush.between(-12, 36));
                x += width;
            }
            ridge.lineTo(Brush.WIDTH + 60, HORIZON + 20);
            ridge.closePath();
            brush.fill(colour, ridge);
        }
    }

    /** The roofs of a town, far away. */
    void town() {
        for (int row = 0; row < 2; row++) {
            double distance = 0.62 - row * 0.2;
            for (double x = -20; x < Brush.WIDTH; x += brush.between(50, 95)) {
                double width = brush.between(50, 110);
                double height = brush.between(40, row == 0 ? 150 : 90);
                Color wall = light.far(brush.one(Inks.all(0xE9C9A0, 0xF0DFC6, 0xD9A583, 0xC7D3D3)), distance);
                brush.rect(wall, x, HORIZON - height, width, height + 20);
                brush.rect(Inks.dark(wall, 0.12), x + width * 0.72, HORIZON - height, width * 0.28, height + 20);
                for (double y = HORIZON - height + 14; y < HORIZON - 14; y += 24) {
                    for (double at = x + 10; at < x + width * 0.62; at += 20) {
                        brush.rect(
                                light.isLate() && brush.luck(0.5) ? Inks.LAMPLIGHT : Inks.dark(wall, 0.22),
                                at,
                                y,
                                9,
                                11);
                    }
                }
            }
        }
    }

    /** The Atlantic, with the islands of Loos. */
    void sea(double from, double to) {
        Color water = Inks.mix(Inks.hex(0x3E8FA8), light.horizon(), 0.25);
        brush.fade(Inks.mix(water, light.horizon(), 0.45), water, 0, from, Brush.WIDTH, to - from);
        Path2D island = new Path2D.Double();
        double x = brush.between(150, 800);
        island.moveTo(x, from + 2);
        island.curveTo(x + 60, from - 46, x + 190, from - 58, x + 300, from + 2);
        island.closePath();
        brush.fill(light.far(Inks.hex(0x4F7F6B), 0.45), island);
        for (int i = 0; i < 26; i++) {
            double y = brush.between(from + 8, to - 4);
            double at = brush.between(0, Brush.WIDTH);
            brush.line(Inks.thin(Color.WHITE, 0.35), 2, at, y, at + brush.between(20, 70), y);
        }
    }

    /** Red earth with a strip of grass. */
    void ground() {
        brush.fade(Inks.mix(GREEN, light.horizon(), 0.2), GREEN, 0, HORIZON, Brush.WIDTH, 90);
        brush.fade(Inks.light(LATERITE, 0.18), LATERITE, 0, HORIZON + 70, Brush.WIDTH, Brush.HEIGHT - HORIZON - 70);
        Path2D edge = new Path2D.Double();
        edge.moveTo(0, HORIZON + 60);
        for (double x = 0; x <= Brush.WIDTH; x += 120) {
            edge.quadTo(x + 60, HORIZON + 60 + brush.between(10, 46), x + 120, HORIZON + 66);
        }
        edge.lineTo(Brush.WIDTH, HORIZON + 50);
        edge.lineTo(0, HORIZON + 50);
        edge.closePath();
        brush.fill(GREEN, edge);
        speckle(HORIZON + 110);
    }

    /** Stones and the traces of wheels. */
    void speckle(double from) {
        for (int i = 0; i < 50; i++) {
            double y = brush.between(from, Brush.HEIGHT);
            double size = (y - HORIZON) * 0.012;
            brush.oval(
                    brush.luck(0.5) ? Inks.thin(Inks.SHADOW, 0.12) : Inks.thin(Color.WHITE, 0.16),
                    brush.between(0, Brush.WIDTH),
                    y,
                    size * brush.between(1, 3),
                    size);
        }
    }

    /** A way from the foreground to the door. */
    void path(double x, double y, double width) {
        Path2D way = new Path2D.Double();
        way.moveTo(x - width / 2, y);
        way.curveTo(x - width * 0.6, y + 60, x - width * 1.2, y + 110, x - width * 1.5, Brush.HEIGHT);
        way.lineTo(x + width * 1.5, Brush.HEIGHT);
        way.curveTo(x + width * 1.1, y + 110, x + width * 0.6, y + 60, x + width / 2, y);
        way.closePath();
        brush.fill(Inks.light(LATERITE, 0.42), way);
    }

    /** A tarred street in front, with its kerb. */
    void street() {
        brush.rect(Inks.hex(0xD9C3A5), 0, 770, Brush.WIDTH, 26);
        brush.rect(Inks.hex(0x9A8A78), 0, 796, Brush.WIDTH, 6);
        brush.fade(Inks.hex(0x6D6A69), Inks.hex(0x5C5A5C), 0, 802, Brush.WIDTH, 98);
        for (double x = brush.between(-80, 0); x < Brush.WIDTH; x += 150) {
            brush.rect(Inks.thin(Color.WHITE, 0.7), x, 850, 80, 7);
        }
    }
}
