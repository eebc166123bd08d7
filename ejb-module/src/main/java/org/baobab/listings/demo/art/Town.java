package org.baobab.listings.demo.art;

import java.awt.Color;
import java.awt.geom.Arc2D;

/** Buildings that stand at a street. */
final class Town {
    private static final double BASE = 772;
    private static final Color[] CLOTHES = Inks.all(0xD9486A, 0xF0B040, 0x2F5D77, 0xFAF4E8, 0x1B6B52, 0xE07A3F);

    private final Brush brush;
    private final Look look;
    private final Land land;
    private final Plants plants;
    private final Facade facade;

    Town(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
        this.land = new Land(brush, look.light());
        this.plants = new Plants(brush, look.light());
        this.facade = new Facade(brush, look);
    }

    private void behind() {
        land.sky();
        if (brush.luck(0.35)) {
            land.sea(Land.HORIZON - 60, Land.HORIZON + 60);
        } else {
            land.town();
        }
        land.ground();
        land.street();
        plants.palm(brush.between(20, 140), 770, brush.between(380, 470), 0.12);
        plants.mango(brush.between(1060, 1180), 772, brush.between(300, 360), 0.12);
    }

    /** Flats, one above the other. */
    void flats() {
        behind();
        int floors = brush.count(4, 5);
        int bays = brush.count(3, 4);
        double width = bays * 170 + 60;
        double x = 600 - width / 2 + brush.between(-40, 40);
        double storey = 118;
        double top = BASE - floors * storey - 20;
        brush.groundShadow(x + width / 2, BASE + 4, width * 0.56, 18);
        facade.wall(look.wall(), x, top, width, BASE - top);
        brush.rect(Inks.light(look.wall(), 0.5), x - 14, top - 16, width + 28, 22);
        facade.waterTank(x + width * 0.75, top - 16, 62);
        facade.waterTank(x + width * 0.62, top - 16, 50);
        for (int floor = 1; floor < floors; floor++) {
            double y = BASE - (floor + 1) * storey;
            for (int bay = 0; bay < bays; bay++) {
                flat(x + 30 + bay * 170, y, (bay + floor) % 3 == 0);
            }
        }
        groundFloor(x, width, bays);
        walkers();
    }

    private void flat(double x, double y, boolean plain) {
        if (plain) {
            facade.window(x + 46, y + 22, 74, 62, false);
            if (brush.luck(0.5)) {
                facade.airConditioner(x + 52, y + 100 - 2);
            }
            return;
        }
        brush.rect(Inks.dark(look.wall(), 0.2), x + 14, y + 10, 142, 92);
        brush.rect(look.trim(), x + 40, y + 18, 90, 86);
        facade.pane(x + 46, y + 24, 36, 80);
        facade.pane(x + 88, y + 24, 36, 80);
        if (brush.luck(0.35)) {
            washing(x + 20, y + 34);
        }
        brush.rect(Inks.light(look.wall(), 0.4), x + 4, y + 98, 162, 12);
        facade.railing(x + 4, y + 62, 162, 38);
        if (brush.luck(0.4)) {
            plants.shrub(x + 140, y + 66, 16, 0);
        }
    }

    private void washing(double x, double y) {
        brush.line(Inks.IRON, 1.6, x, y, x + 130, y + 2);
        for (int i = 0; i < 5; i++) {
            brush.rect(brush.one(CLOTHES), x + 6 + i * 26, y + 1, 17, brush.between(18, 30));
        }
    }

    private void groundFloor(double x, double width, int bays) {
        brush.rect(Inks.dark(look.wall(), 0.12), x, BASE - 122, width, 122);
        brush.rect(Inks.light(look.wall(), 0.5), x - 8, BASE - 128, width + 16, 12);
        for (int bay = 0; bay < bays; bay++) {
            double at = x + 44 + bay * 170;
            if (bay == bays / 2) {
                facade.door(at + 30, BASE - 106, 74, 106);
            } else {
                brush.rect(look.trim(), at - 6, BASE - 98, 148, 98);
                facade.pane(at, BASE - 92, 136, 78);
                awning(at - 10, BASE - 104, 156, brush.one(CLOTHES));
            }
        }
    }

    private void awning(double x, double y, double width, Color colour) {
        int stripes = 8;
        double each = width / stripes;
        for (int i = 0; i < stripes; i++) {
            Color stripe = i % 2 == 0 ? colour : Inks.CHALK;
            brush.corners(
                    stripe,
                    x + i * each + 4,
                    y,
                    x + (i + 1) * each + (i == stripes - 1 ? -4 : 4) * 1.0,
                    y,
                    x + (i + 1) * each,
                    y + 30,
                    x + i * each,
                    y + 30);
            brush.fill(stripe, new Arc2D.Double(x + i * each, y + 20, each, 20, 180, 180, Arc2D.PIE));
        }
        brush.rect(Inks.thin(Inks.SHADOW, 0.14), x, y + 40, width, 8);
    }

    /** A row of shops below a tin roof. */
    void shops() {
        behind();
        int units = brush.count(2, 3);
        double each = units == 2 ? 350 : 270;
        double width = units * each;
        double x = 600 - width / 2 + brush.between(-30, 30);
        double top = BASE - 320;
        brush.groundShadow(x + width / 2, BASE + 4, width * 0.55, 18);
        facade.wall(look.wall(), x, top, width, 320);
        facade.roof(x - 36, top + 10, width + 72, 70, 40);
        for (int i = 0; i < units; i++) {
            shop(x + i * each, each, i);
        }
        brush.rect(Inks.light(look.floor(), 0.25), x - 10, BASE - 6, width + 20, 14);
        walkers();
        plants.potted(x - 30, BASE + 10, 110);
    }

    private void shop(double x, double width, int number) {
        Color sign = brush.one(CLOTHES);
        double inner = width - 60;
        brush.round(sign.equals(Inks.CHALK) ? look.cloth() : sign, x + 30, BASE - 300, inner, 56, 8);
        emblem(x + width / 2, BASE - 272, number);
        brush.rect(Inks.thin(Color.WHITE, 0.55), x + width / 2 - inner * 0.36, BASE - 276, inner * 0.18, 7);
        brush.rect(Inks.thin(Color.WHITE, 0.55), x + width / 2 + inner * 0.18, BASE - 276, inner * 0.18, 7);
        if (brush.luck(0.3)) {
            rolledDown(x + 34, inner - 8);
        } else {
            shelves(x + 34, inner - 8);
            awning(x + 18, BASE - 236, width - 36, look.cloth());
            goods(x + 30, inner);
        }
    }

    private void rolledDown(double x, double width) {
        brush.fade(Inks.hex(0xAEB8BB), Inks.hex(0x8E999D), x, BASE - 226, width, 226);
        for (double y = BASE - 216; y < BASE; y += 15) {
            brush.rect(Inks.thin(Inks.SHADOW, 0.16), x, y, width, 4);
        }
    }

    private void shelves(double x, double width) {
        brush.fade(Inks.hex(0x5B4636), Inks.hex(0x3E3128), x, BASE - 226, width, 226);
        brush.fade(Inks.thin(Inks.LAMPLIGHT, 0.5), Inks.thin(Inks.LAMPLIGHT, 0), x, BASE - 226, width, 150);
        for (int row = 0; row < 3; row++) {
            double y = BASE - 130 + row * 44;
            brush.rect(Inks.hex(0x8A6A4A), x + 8, y, width - 16, 6);
            for (double at = x + 14; at < x + width - 24; at += brush.between(17, 24)) {
                double tall = brush.between(16, 32);
                brush.round(brush.one(CLOTHES), at, y - tall, 14, tall, 3);
            }
        }
    }

    /** Fruit in front, as everybody shows it. */
    private void goods(double x, double width) {
        for (int crate = 0; crate < 3; crate++) {
            double at = x + width * (0.06 + crate * 0.3);
            brush.corners(
                    Inks.hex(0xB98A56),
                    at,
                    BASE - 42,
                    at + width * 0.26,
                    BASE - 42,
                    at + width * 0.24,
                    BASE - 6,
                    at + width * 0.02,
                    BASE - 6);
            Color fruit = brush.one(Inks.all(0xF0B040, 0xE07A3F, 0x7FA35A, 0xC2382E));
            for (int i = 0; i < 12; i++) {
                brush.oval(
                        i % 3 == 0 ? Inks.light(fruit, 0.2) : fruit,
                        at + 10 + brush.between(0, width * 0.26 - 20),
                        BASE - 46 - brush.between(0, 13),
                        9,
                        9);
            }
        }
    }

    private void emblem(double x, double y, int number) {
        switch ((number + brush.count(0, 2)) % 3) {
            case 0 -> {
                brush.rect(Color.WHITE, x - 5, y - 17, 10, 34);
                brush.rect(Color.WHITE, x - 17, y - 5, 34, 10);
            }
            case 1 -> {
                brush.oval(Color.WHITE, x, y, 16, 16);
                brush.oval(look.cloth(), x, y, 8, 8);
            }
            default -> brush.corners(Color.WHITE, x - 18, y + 12, x - 10, y - 14, x + 10, y - 14, x + 18, y + 12);
        }
    }

    /** Glass and concrete, and the flag before it. */
    void offices() {
        behind();
        int floors = brush.count(5, 6);
        double width = brush.between(520, 640);
        double x = 600 - width / 2 + brush.between(-40, 40);
        double storey = 96;
        double top = BASE - floors * storey - 40;
        brush.groundShadow(x + width / 2, BASE + 4, width * 0.58, 18);
        facade.wall(Inks.light(look.wall(), 0.35), x, top, width, BASE - top);
        brush.rect(look.trim(), x - 12, top - 14, width + 24, 20);
        double glassX = x + width * 0.3;
        double glassWidth = width * 0.64;
        brush.rect(Inks.dark(look.trim(), 0.2), glassX, top + 24, glassWidth, BASE - top - 150);
        int columns = (int) (glassWidth / 62);
        double pane = glassWidth / columns;
        for (double y = top + 30; y < BASE - 170; y += storey / 2) {
            for (int i = 0; i < columns; i++) {
                facade.pane(glassX + 4 + i * pane, y, pane - 8, storey / 2 - 7);
            }
        }
        for (int floor = 1; floor < floors; floor++) {
            facade.window(x + width * 0.09, BASE - (floor + 1) * storey + 6, width * 0.13, 54, false);
        }
        entrance(glassX, glassWidth);
        flag(x + width + 46);
        walkers();
        plants.potted(glassX - 10, BASE + 8, 100);
        plants.potted(glassX + glassWidth + 16, BASE + 8, 100);
    }

    private void entrance(double x, double width) {
        brush.rect(Inks.dark(look.wall(), 0.3), x, BASE - 122, width, 122);
        facade.pane(x + width * 0.22, BASE - 112, width * 0.27, 112);
        facade.pane(x + width * 0.51, BASE - 112, width * 0.27, 112);
        brush.rect(look.cloth(), x - 22, BASE - 138, width + 44, 22);
        facade.column(x - 8, BASE - 116, 18, 116);
        facade.column(x + width - 10, BASE - 116, 18, 116);
    }

    private void flag(double x) {
        brush.rect(Inks.hex(0xD9D9D2), x, BASE - 330, 6, 330);
        brush.rect(Inks.hex(0xCE1126), x + 6, BASE - 326, 32, 62);
        brush.rect(Inks.hex(0xFCD116), x + 38, BASE - 326, 32, 62);
        brush.rect(Inks.hex(0x009460), x + 70, BASE - 326, 32, 62);
    }

    private void walkers() {
        int people = brush.count(1, 3);
        for (int i = 0; i < people; i++) {
            person(brush.between(80, 1120), 800 + brush.between(0, 8));
        }
        if (brush.luck(0.6)) {
            taxi(brush.between(120, 800));
        }
    }

    private void person(double x, double y) {
        Color skin = brush.one(Inks.all(0x5A3A28, 0x6B4630, 0x4A2F22));
        Color cloth = brush.one(CLOTHES);
        brush.groundShadow(x, y, 22, 5);
        brush.corners(cloth, x - 9, y - 70, x + 9, y - 70, x + 16, y - 8, x - 16, y - 8);
        brush.rect(skin, x - 8, y - 9, 5, 9);
        brush.rect(skin, x + 3, y - 9, 5, 9);
        brush.line(skin, 6, x - 10, y - 62, x - 16, y - 36);
        brush.line(skin, 6, x + 10, y - 62, x + 15, y - 36);
        brush.oval(skin, x, y - 82, 10, 12);
        brush.fill(cloth, new Arc2D.Double(x - 12, y - 98, 24, 24, 0, 180, Arc2D.PIE));
    }

    private void taxi(double x) {
        Color paint = Inks.hex(0xF2C230);
        brush.groundShadow(x + 110, 872, 130, 9);
        brush.corners(paint, x + 44, 804, x + 74, 768, x + 158, 768, x + 188, 804);
        brush.corners(Inks.GLASS, x + 56, 803, x + 80, 775, x + 112, 775, x + 112, 803);
        brush.corners(Inks.GLASS, x + 118, 803, x + 118, 775, x + 152, 775, x + 174, 803);
        brush.round(paint, x, 800, 224, 52, 14);
        brush.rect(Inks.thin(Inks.SHADOW, 0.2), x + 4, 836, 216, 14);
        brush.rect(Inks.LAMPLIGHT, x + 212, 812, 12, 12);
        for (double wheel : new double[] {x + 50, x + 176}) {
            brush.oval(Inks.hex(0x2E2E33), wheel, 852, 23, 23);
            brush.oval(Inks.hex(0xB9BDC0), wheel, 852, 10, 10);
        }
    }
}
