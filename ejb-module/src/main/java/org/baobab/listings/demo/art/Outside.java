package org.baobab.listings.demo.art;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Houses and what stands around them. */
final class Outside {
    private static final double BASE = 735;

    private final Brush brush;
    private final Look look;
    private final Land land;
    private final Plants plants;
    private final Facade facade;

    Outside(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
        this.land = new Land(brush, look.light());
        this.plants = new Plants(brush, look.light());
        this.facade = new Facade(brush, look);
    }

    /** Sky, something far, ground and trees that stand behind. */
    private void behind(boolean town) {
        land.sky();
        if (town) {
            land.town();
        } else {
            land.hills();
        }
        land.ground();
        for (int i = 0; i < 5; i++) {
            double x = brush.between(0, Brush.WIDTH);
            if (brush.luck(0.5)) {
                plants.palm(x, Land.HORIZON + 40, brush.between(200, 300), 0.42);
            } else {
                plants.mango(x, Land.HORIZON + 45, brush.between(190, 270), 0.4);
            }
        }
    }

    /** One floor, a wide roof, a veranda. */
    void house() {
        behind(brush.luck(0.3));
        double width = brush.between(640, 780);
        double x = 600 - width / 2 + brush.between(-50, 50);
        double height = 215;
        double top = BASE - height;
        tallBehind(x, width);
        brush.groundShadow(x + width / 2 + 20, BASE + 4, width * 0.56, 26);
        facade.wall(look.wall(), x, top, width, height);
        double veranda = width * brush.between(0.42, 0.5);
        boolean left = brush.luck(0.5);
        double porch = left ? x : x + width - veranda;
        brush.rect(Inks.dark(look.wall(), 0.2), porch, top, veranda, height - 18);
        facade.door(porch + veranda / 2 - 36, BASE - 176, 72, 158);
        facade.window(porch + veranda * 0.12, BASE - 160, 64, 84, false);
        facade.window(porch + veranda * 0.88 - 64, BASE - 160, 64, 84, false);
        double rest = left ? x + veranda : x;
        double room = width - veranda;
        facade.window(rest + room * 0.22, BASE - 165, 66, 90, true);
        facade.window(rest + room * 0.64, BASE - 165, 66, 90, true);
        facade.roof(x - 46, top + 14, width + 92, brush.between(120, 150), brush.between(110, 190));
        for (int i = 0; i <= 3; i++) {
            facade.column(porch + i * (veranda - 22) / 3, top + 20, 22, height - 22);
        }
        brush.rect(Inks.light(look.floor(), 0.25), porch - 14, BASE - 16, veranda + 28, 16);
        brush.rect(Inks.light(look.floor(), 0.1), porch + veranda / 2 - 70, BASE, 140, 14);
        brush.rect(Inks.dark(look.floor(), 0.1), porch + veranda / 2 - 84, BASE + 14, 168, 14);
        land.path(porch + veranda / 2, BASE + 28, 120);
        garden(x, width);
    }

    /** Two floors, a balcony, a terrace on the roof. */
    void villa() {
        behind(brush.luck(0.4));
        double x = brush.between(200, 260);
        double width = brush.between(480, 540);
        boolean mirrored = brush.luck(0.5);
        double main = mirrored ? Brush.WIDTH - x - width : x;
        double wing = mirrored ? main - 250 : main + width;
        tallBehind(Math.min(main, wing), width + 250);
        brush.groundShadow(620, BASE + 4, 470, 28);
        facade.wall(Inks.light(look.wall(), 0.25), wing, BASE - 215, 250, 215);
        facade.roof(wing - 26, BASE - 205, 302, 74, 60);
        garage(wing + 40, BASE - 150);
        facade.wall(look.wall(), main, BASE - 400, width, 400);
        brush.rect(Inks.light(look.wall(), 0.5), main - 16, BASE - 214, width + 32, 18);
        facade.roof(main - 40, BASE - 392, width + 80, 96, 130);
        upperFloor(main, width);
        lowerFloor(main, width);
        facade.waterTank(mirrored ? wing + 40 : wing + 205, BASE - 276, 54);
        land.path(main + width * 0.5, BASE + 10, 150);
        if (brush.luck(0.55)) {
            plants.palm(mirrored ? main + width + 70 : main - 70, BASE + 40, 420, 0);
            fence();
        } else {
            garden(Math.min(main, wing), width + 250);
        }
    }

    private void upperFloor(double x, double width) {
        double y = BASE - 350;
        brush.rect(Inks.dark(look.wall(), 0.16), x + width * 0.3, BASE - 372, width * 0.4, 158);
        brush.rect(look.trim(), x + width * 0.36, y - 2, width * 0.28, 136);
        facade.pane(x + width * 0.375, y + 4, width * 0.12, 130);
        facade.pane(x + width * 0.505, y + 4, width * 0.12, 130);
        facade.window(x + width * 0.09, y + 6, 70, 92, false);
        facade.window(x + width * 0.91 - 70, y + 6, 70, 92, false);
        brush.rect(Inks.light(look.wall(), 0.45), x + width * 0.26, BASE - 218, width * 0.48, 16);
        facade.railing(x + width * 0.26, BASE - 274, width * 0.48, 58);
        if (brush.luck(0.6)) {
            facade.airConditioner(x + width * 0.09 + 6, BASE - 252);
        }
    }

    private void lowerFloor(double x, double width) {
        brush.rect(Inks.dark(look.wall(), 0.18), x + width * 0.3, BASE - 198, width * 0.4, 182);
        facade.door(x + width * 0.5 - 44, BASE - 176, 88, 160);
        facade.window(x + width * 0.08, BASE - 160, 88, 98, false);
        facade.window(x + width * 0.92 - 88, BASE - 160, 88, 98, false);
        facade.column(x + width * 0.29, BASE - 198, 24, 198);
        facade.column(x + width * 0.71 - 24, BASE - 198, 24, 198);
        brush.rect(Inks.light(look.floor(), 0.2), x + width * 0.26, BASE - 14, width * 0.48, 16);
    }

    private void garage(double x, double y) {
        brush.rect(Inks.light(look.wall(), 0.5), x - 10, y - 10, 186, 160);
        brush.fade(Inks.light(look.trim(), 0.3), look.trim(), x, y, 166, 132);
        for (double at = y + 16; at < y + 130; at += 18) {
            brush.rect(Inks.thin(Inks.SHADOW, 0.16), x, at, 166, 4);
        }
    }

    private void fence() {
        brush.fade(Inks.light(Land.LATERITE, 0.3), Land.LATERITE, 0, 850, Brush.WIDTH, 50);
        double gate = brush.between(430, 560);
        facade.gate(790, 78, gate, 190);
        plants.blossoms(gate - 210, 782, 130, 34);
        plants.blossoms(gate + 360, 784, 110, 30);
    }

    private void tallBehind(double x, double width) {
        plants.palm(x + width * brush.between(0.05, 0.3), Land.HORIZON + 90, brush.between(420, 480), 0.16);
        plants.mango(x + width * brush.between(0.75, 0.98), Land.HORIZON + 100, brush.between(330, 400), 0.16);
    }

    private void garden(double x, double width) {
        plants.mango(brush.luck(0.5) ? 70 : 1130, BASE + 66, brush.between(390, 450), 0);
        plants.shrub(x + width + 24, BASE + 18, 52, 0);
        plants.shrub(x - 26, BASE + 20, 46, 0);
        plants.blossoms(x + width * 0.92, BASE - 30, 60, 52);
        if (brush.luck(0.5)) {
            plants.banana(x - 60, BASE + 30, 150);
        }
        for (int i = 0; i < 9; i++) {
            plants.grass(brush.between(20, 1180), brush.between(800, 890), brush.between(18, 32));
        }
    }

    /** A plot: stones at its corners, a line between them. */
    void plot() {
        land.sky();
        land.hills();
        land.ground();
        for (int i = 0; i < 8; i++) {
            double x = brush.between(0, Brush.WIDTH);
            if (brush.luck(0.6)) {
                plants.mango(x, Land.HORIZON + brush.between(20, 50), brush.between(120, 220), 0.38);
            } else {
                plants.palm(x, Land.HORIZON + brush.between(15, 45), brush.between(190, 260), 0.42);
            }
        }
        double left = brush.between(130, 220);
        double right = brush.between(980, 1080);
        double[] corners = {left + 130, 640, right - 120, 632, right + 60, 838, left - 60, 850};
        brush.corners(Inks.thin(Inks.mix(Land.LATERITE, Inks.hex(0xE9B872), 0.45), 0.85), corners);
        furrows(corners);
        for (int i = 0; i < 8; i += 2) {
            int next = (i + 2) % 8;
            brush.line(
                    Inks.thin(Inks.CHALK, 0.95),
                    3,
                    corners[i],
                    corners[i + 1] - 26,
                    corners[next],
                    corners[next + 1] - 26);
        }
        for (int i = 0; i < 8; i += 2) {
            double size = corners[i + 1] > 700 ? 1.5 : 1;
            post(corners[i], corners[i + 1], size);
        }
        landmarks(left, right);
        for (int i = 0; i < 16; i++) {
            plants.grass(brush.between(20, 1180), brush.between(680, 895), brush.between(16, 34));
        }
    }

    private void furrows(double... corners) {
        for (int i = 1; i < 7; i++) {
            double share = i / 7.0;
            brush.line(
                    Inks.thin(Inks.SHADOW, 0.08),
                    5,
                    corners[0] + (corners[2] - corners[0]) * share,
                    corners[1] + (corners[3] - corners[1]) * share,
                    corners[6] + (corners[4] - corners[6]) * share,
                    corners[7] + (corners[5] - corners[7]) * share);
        }
    }

    private void post(double x, double y, double size) {
        brush.groundShadow(x + 6, y + 2, 16 * size, 5 * size);
        brush.rect(Inks.CHALK, x - 7 * size, y - 46 * size, 14 * size, 48 * size);
        brush.rect(Inks.hex(0xB3261E), x - 7 * size, y - 46 * size, 14 * size, 14 * size);
        brush.rect(Inks.thin(Inks.SHADOW, 0.15), x + 2 * size, y - 46 * size, 5 * size, 48 * size);
    }

    private void landmarks(double left, double right) {
        int which = brush.count(0, 3);
        if (which == 0) {
            beginnings((left + right) / 2 + brush.between(-120, 120));
        } else if (which == 1) {
            termites(brush.between(left + 150, right - 150), 760);
            plants.mango(right - 40, 700, 260, 0.1);
        } else if (which == 2) {
            plants.mango(brush.between(left + 200, right - 200), 735, brush.between(330, 380), 0);
        } else {
            plants.palm(left + 60, 720, 330, 0.05);
            plants.palm(left + 150, 700, 270, 0.1);
            plants.banana(right - 90, 720, 120);
        }
    }

    /** Somebody has begun to build. */
    private void beginnings(double x) {
        Color block = Inks.hex(0xB9AFA2);
        brush.groundShadow(x, 762, 190, 14);
        for (int row = 0; row < 5; row++) {
            int blocks = 8 - row - (row > 2 ? brush.count(0, 2) : 0);
            for (int i = 0; i < blocks; i++) {
                brush.rect(
                        i % 2 == row % 2 ? block : Inks.dark(block, 0.08),
                        x - 170 + i * 42 + (row % 2) * 8,
                        736 - row * 24,
                        40,
                        22);
            }
        }
        brush.corners(Inks.hex(0xD9B98A), x + 190, 764, x + 240, 716, x + 300, 764);
        brush.corners(Inks.hex(0xC9A674), x + 240, 716, x + 300, 764, x + 258, 764);
    }

    private void termites(double x, double y) {
        Color earth = Inks.dark(Land.LATERITE, 0.12);
        brush.groundShadow(x + 10, y + 2, 60, 10);
        brush.corners(earth, x - 46, y, x - 26, y - 70, x - 10, y - 110, x + 6, y - 78, x + 22, y - 92, x + 44, y);
        brush.corners(Inks.dark(earth, 0.15), x + 6, y - 78, x + 22, y - 92, x + 44, y, x + 10, y);
    }

    /** Behind the wall: washing, the tank, a tree with a bench below. */
    void courtyard() {
        land.sky();
        if (brush.luck(0.5)) {
            land.town();
        } else {
            land.hills();
        }
        plants.palm(180, 600, 360, 0.25);
        plants.mango(1010, 610, 300, 0.25);
        Color wall = Inks.light(look.wall(), 0.15);
        facade.wall(wall, 0, 430, Brush.WIDTH, 230);
        brush.rect(Inks.light(look.roof(), 0.15), 0, 418, Brush.WIDTH, 20);
        brush.fade(Inks.light(look.floor(), 0.25), look.floor(), 0, 650, Brush.WIDTH, 250);
        tiles(650);
        plants.blossoms(brush.between(260, 420), 440, 190, 60);
        house(760);
        brush.rect(Inks.hex(0x9AA0A0), 96, 560, 96, 110);
        facade.waterTank(144, 560, 104);
        plants.mango(430, 760, 470, 0);
        brush.rect(Inks.WOOD, 330, 748, 210, 14);
        brush.rect(Inks.dark(Inks.WOOD, 0.2), 346, 762, 14, 44);
        brush.rect(Inks.dark(Inks.WOOD, 0.2), 510, 762, 14, 44);
        plants.potted(690, 800, 150);
        plants.potted(60, 830, 170);
    }

    /** The edge of the house that the courtyard belongs to. */
    private void house(double x) {
        facade.wall(look.wall(), x, 330, 480, 350);
        facade.roof(x - 40, 340, 560, 96, 90);
        facade.door(x + 70, 480, 96, 186);
        facade.window(x + 260, 470, 110, 120, true);
        brush.rect(Inks.light(look.floor(), 0.3), x + 30, 668, 180, 20);
    }

    private void tiles(double from) {
        for (int i = -12; i <= 12; i++) {
            brush.line(Inks.thin(Inks.SHADOW, 0.08), 2.5, 600 + i * 90, from, 600 + i * 210, Brush.HEIGHT);
        }
        for (double y = from + 16, step = 22; y < Brush.HEIGHT; y += step, step *= 1.35) {
            brush.line(Inks.thin(Inks.SHADOW, 0.08), 2.5, 0, y, Brush.WIDTH, y);
        }
    }

    /** Water, and chairs to lie on. */
    void pool() {
        land.sky();
        land.hills();
        brush.fade(Inks.light(Land.GREEN, 0.15), Land.GREEN, 0, Land.HORIZON, Brush.WIDTH, 80);
        plants.palm(140, 610, 400, 0.2);
        plants.palm(1080, 620, 440, 0.15);
        plants.mango(820, 600, 270, 0.25);
        Color wall = Inks.light(look.wall(), 0.2);
        facade.wall(wall, 190, 400, 520, 230);
        facade.roof(160, 408, 580, 92, 90);
        for (int i = 0; i < 3; i++) {
            brush.rect(look.trim(), 240 + i * 152, 458, 124, 154);
            facade.pane(247 + i * 152, 465, 52, 147);
            facade.pane(305 + i * 152, 465, 52, 147);
        }
        brush.fade(Inks.light(look.floor(), 0.35), Inks.light(look.floor(), 0.1), 0, 625, Brush.WIDTH, 275);
        tiles(625);
        brush.corners(Inks.light(look.floor(), 0.6), 300, 676, 1010, 676, 1180, 872, 90, 872);
        brush.fade(Inks.hex(0x79CBD6), Inks.hex(0x2E9BB3), Brush.path(320, 690, 990, 690, 1140, 858, 134, 858));
        for (int i = 0; i < 22; i++) {
            double y = brush.between(705, 848);
            double x = brush.between(330, 940);
            double size = brush.between(24, 60);
            brush.stroke(
                    Inks.thin(Color.WHITE, 0.42), 2.6, new Arc2D.Double(x, y, size, size * 0.28, 200, 140, Arc2D.OPEN));
        }
        lounger(830, 640);
        lounger(980, 646);
        parasol(930, 640);
        plants.potted(60, 800, 170);
        plants.shrub(1150, 680, 60, 0);
    }

    private void lounger(double x, double y) {
        brush.groundShadow(x + 50, y + 26, 70, 6);
        brush.corners(Inks.CHALK, x, y, x + 92, y, x + 106, y + 14, x + 6, y + 14);
        brush.corners(Inks.CHALK, x, y, x - 34, y - 36, x - 24, y - 40, x + 14, y);
        brush.rect(look.cloth(), x + 20, y - 4, 40, 8);
        brush.rect(Inks.WOOD, x + 10, y + 14, 6, 14);
        brush.rect(Inks.WOOD, x + 86, y + 14, 6, 14);
    }

    private void parasol(double x, double y) {
        brush.rect(Inks.WOOD, x - 3, y - 150, 6, 176);
        brush.fill(look.cloth(), new Arc2D.Double(x - 110, y - 196, 220, 130, 0, 180, Arc2D.PIE));
        brush.fill(Inks.light(look.cloth(), 0.55), new Arc2D.Double(x - 40, y - 196, 80, 130, 0, 180, Arc2D.PIE));
    }
}
