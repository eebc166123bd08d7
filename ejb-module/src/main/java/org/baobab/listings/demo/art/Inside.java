package org.baobab.listings.demo.art;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Rooms, each with a window through which the place is seen. */
final class Inside {
    private static final double FLOOR = 660;

    private final Brush brush;
    private final Look look;
    private final Plants plants;
    private final Furniture furniture;

    Inside(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
        this.plants = new Plants(brush, Daylight.MORNING);
        this.furniture = new Furniture(brush, look);
    }

    /** A wall, the floor in front of it, light from the left. */
    private void room(Color wall) {
        brush.fade(Inks.light(wall, 0.25), wall, 0, 0, Brush.WIDTH, FLOOR);
        brush.corners(Inks.thin(Color.WHITE, 0.2), 0, 60, 520, FLOOR, 0, FLOOR);
        brush.corners(Inks.thin(Inks.SHADOW, 0.06), Brush.WIDTH, 0, Brush.WIDTH, FLOOR, 980, FLOOR, 1060, 0);
        brush.rect(Inks.light(wall, 0.5), 0, 0, Brush.WIDTH, 20);
        brush.rect(Inks.thin(Inks.SHADOW, 0.1), 0, 20, Brush.WIDTH, 7);
        brush.fade(
                Inks.dark(look.floor(), 0.1),
                Inks.light(look.floor(), 0.14),
                0,
                FLOOR,
                Brush.WIDTH,
                Brush.HEIGHT - FLOOR);
        for (int i = -14; i <= 14; i++) {
            brush.line(Inks.thin(Inks.SHADOW, 0.1), 2.4, 600 + i * 84, FLOOR, 600 + i * 190, Brush.HEIGHT);
        }
        for (double y = FLOOR + 20, step = 26; y < Brush.HEIGHT; y += step, step *= 1.4) {
            brush.line(Inks.thin(Inks.SHADOW, 0.1), 2.4, 0, y, Brush.WIDTH, y);
        }
        brush.rect(Inks.light(wall, 0.55), 0, FLOOR - 22, Brush.WIDTH, 22);
        brush.rect(Inks.thin(Inks.SHADOW, 0.14), 0, FLOOR - 4, Brush.WIDTH, 6);
    }

    /** With curtains, and what lies outside. */
    private void window(double x, double y, double width, double height, boolean curtains) {
        brush.rect(Inks.thin(Inks.SHADOW, 0.12), x - 8, y - 6, width + 24, height + 22);
        brush.rect(Inks.light(look.trim(), 0.12), x - 14, y - 14, width + 28, height + 28);
        Rectangle2D opening = new Rectangle2D.Double(x, y, width, height);
        double scale = Math.max(width / 760, height / 560);
        brush.within(opening, () -> brush.moved(x - 130 * scale, y - 170 * scale, scale, this::outlook));
        brush.corners(
                Inks.thin(Color.WHITE, 0.18),
                x + width * 0.1,
                y,
                x + width * 0.32,
                y,
                x + width * 0.05,
                y + height,
                x,
                y + height,
                x,
                y + height * 0.5);
        brush.rect(Inks.light(look.trim(), 0.12), x + width / 2 - 5, y, 10, height);
        brush.rect(Inks.light(look.trim(), 0.12), x, y + height * 0.36, width, 8);
        brush.rect(Inks.light(look.inside(), 0.6), x - 24, y + height + 12, width + 48, 14);
        if (curtains) {
            brush.rect(Inks.WOOD, x - 80, y - 42, width + 160, 8);
            curtain(x - 70, y - 36, width * 0.24 + 30, height + 110);
            curtain(x + width - width * 0.24 + 40, y - 36, width * 0.24 + 30, height + 110);
        }
    }

    private void outlook() {
        Land land = new Land(brush, look.light());
        Plants near = new Plants(brush, look.light());
        land.sky();
        if (brush.luck(0.35)) {
            land.sea(Land.HORIZON - 100, Land.HORIZON + 250);
        } else if (brush.luck(0.5)) {
            land.town();
            land.ground();
        } else {
            land.hills();
            land.ground();
        }
        near.palm(brush.between(300, 420), 760, brush.between(380, 460), 0.05);
        near.mango(brush.between(650, 820), 760, brush.between(240, 320), 0.15);
    }

    private void curtain(double x, double y, double width, double height) {
        Color cloth = Inks.light(look.cloth(), 0.45);
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y);
        shape.lineTo(x + width, y);
        shape.quadTo(x + width * 0.92, y + height * 0.5, x + width * 1.02, y + height);
        shape.lineTo(x - width * 0.02, y + height);
        shape.quadTo(x + width * 0.06, y + height * 0.5, x, y);
        shape.closePath();
        brush.fill(cloth, shape);
        brush.within(shape, () -> {
            for (double at = x + width * 0.12; at < x + width; at += width * 0.22) {
                brush.fill(Inks.thin(Inks.SHADOW, 0.09), new Rectangle2D.Double(at, y, width * 0.09, height));
                brush.fill(
                        Inks.thin(Color.WHITE, 0.2),
                        new Rectangle2D.Double(at + width * 0.11, y, width * 0.05, height));
            }
        });
    }

    void living() {
        room(look.inside());
        boolean left = brush.luck(0.5);
        window(left ? 130 : 690, 150, 370, 300, true);
        furniture.frames(left ? 760 : 120, brush.between(170, 220));
        furniture.fan(left ? 640 : 560);
        furniture.rug(600, 808, 430, 74);
        double sofa = left ? 500 : 90;
        brush.moved(sofa, 762, 1.22, () -> furniture.sofa(0, 0, 500));
        brush.moved(left ? 440 : 520, 870, 1.15, () -> furniture.lowTable(0, 0, 280));
        plants.potted(left ? 130 : 1090, 770, brush.between(210, 270));
        furniture.lamp(left ? 1110 : 80, 744);
    }

    void bedroom() {
        room(Inks.light(look.inside(), 0.1));
        boolean left = brush.luck(0.5);
        window(left ? 740 : 170, 160, 270, 290, true);
        double x = left ? 120 : 560;
        furniture.rug(x + 260, 838, 330, 50);
        furniture.bed(x, 800, 520);
        if (brush.luck(0.65)) {
            furniture.net(x + 260, 40, 560, 800);
        }
        furniture.bedsideTable(left ? 690 : 430, 770);
        if (brush.luck(0.4)) {
            furniture.wardrobe(left ? 960 : 30, 740, 220, 520);
        } else {
            plants.potted(left ? 1110 : 90, 790, 220);
        }
        furniture.frames(left ? 250 : 700, 130);
    }

    void kitchen() {
        room(look.inside());
        Color tile = Inks.light(look.cloth(), 0.72);
        for (double x = 0; x < Brush.WIDTH; x += 52) {
            for (double y = 330; y < 480; y += 38) {
                brush.rect(brush.luck(0.16) ? Inks.light(look.cloth(), 0.45) : tile, x + 2, y + 2, 48, 34);
            }
        }
        window(brush.luck(0.5) ? 440 : 480, 110, 270, 200, false);
        Color front = brush.one(Inks.all(0xFAF4E8, 0x3E6B5B, 0xE8D3B0, 0x7A8FA0, 0xC98F63));
        for (double x : new double[] {60, 230, 790, 960}) {
            brush.rect(Inks.dark(front, 0.08), x, 90, 164, 190);
            brush.rect(front, x + 6, 96, 74, 178);
            brush.rect(front, x + 84, 96, 74, 178);
            brush.rect(Inks.hex(0xB9A27A), x + 70, 190, 4, 40);
            brush.rect(Inks.hex(0xB9A27A), x + 90, 190, 4, 40);
            brush.rect(Inks.thin(Inks.SHADOW, 0.13), x, 280, 164, 9);
        }
        worktop(front);
        stove(820, front);
        fridge();
        furniture.rug(470, 810, 330, 46);
        plants.potted(70, 850, 190);
    }

    private void worktop(Color front) {
        brush.rect(Inks.thin(Inks.SHADOW, 0.16), 0, 700, 960, 16);
        for (double x = 0; x < 950; x += 158) {
            brush.rect(Inks.dark(front, 0.08), x, 490, 158, 212);
            brush.rect(front, x + 6, 500, 146, 194);
            brush.rect(Inks.dark(front, 0.1), x + 6, 556, 146, 4);
            brush.rect(Inks.hex(0xB9A27A), x + 54, 526, 50, 5);
        }
        brush.fade(Inks.light(Inks.hex(0x8C7B66), 0.4), Inks.hex(0x8C7B66), 0, 470, 960, 24);
        brush.rect(Inks.hex(0xB9BDC0), 480, 462, 170, 12);
        brush.stroke(Inks.hex(0x9AA0A4), 9, new Arc2D.Double(545, 398, 52, 70, 0, 180, Arc2D.OPEN));
        brush.rect(Inks.hex(0x9AA0A4), 541, 430, 9, 40);
        for (int i = 0; i < 9; i++) {
            brush.oval(
                    brush.one(Inks.all(0xF0B040, 0xE07A3F, 0x7FA35A)),
                    180 + i % 5 * 22 + (i > 4 ? 11 : 0),
                    i > 4 ? 428 : 444,
                    13,
                    13);
        }
        brush.fill(look.cloth(), new Arc2D.Double(150, 410, 150, 96, 180, 180, Arc2D.PIE));
        furniture.vase(390, 470);
    }

    private void stove(double x, Color front) {
        brush.rect(Inks.hex(0xE2E4E2), x - 40, 466, 180, 236);
        brush.round(Inks.hex(0x2E3338), x - 22, 540, 144, 120, 8);
        brush.rect(Inks.hex(0x9AA0A4), x - 20, 524, 140, 7);
        for (int i = 0; i < 4; i++) {
            brush.oval(Inks.dark(front, 0.5), x - 10 + i * 40, 496, 9, 9);
        }
        brush.rect(Inks.hex(0x2E3338), x - 34, 458, 168, 10);
        brush.round(look.cloth(), x - 20, 396, 96, 60, 10);
        brush.rect(Inks.dark(look.cloth(), 0.3), x - 28, 392, 112, 9);
        brush.oval(Inks.dark(look.cloth(), 0.3), x + 28, 388, 9, 7);
    }

    private void fridge() {
        brush.groundShadow(1070, 752, 130, 12);
        brush.round(Inks.hex(0xEDEEEA), 965, 250, 210, 500, 14);
        brush.rect(Inks.thin(Inks.SHADOW, 0.12), 1130, 262, 45, 478);
        brush.rect(Inks.thin(Inks.SHADOW, 0.25), 965, 428, 210, 5);
        brush.round(Inks.hex(0x9AA0A4), 984, 340, 9, 70, 4);
        brush.round(Inks.hex(0x9AA0A4), 984, 450, 9, 110, 4);
    }

    void bathroom() {
        Color tile = Inks.light(look.cloth(), 0.66);
        room(Inks.light(look.inside(), 0.35));
        for (double x = 0; x < Brush.WIDTH; x += 60) {
            for (double y = 250; y < FLOOR - 24; y += 60) {
                brush.rect(brush.luck(0.1) ? Inks.light(look.cloth(), 0.4) : tile, x + 2, y + 2, 56, 56);
            }
        }
        brush.rect(look.cloth(), 0, 238, Brush.WIDTH, 14);
        boolean left = brush.luck(0.5);
        double basin = left ? 130 : 700;
        brush.round(Inks.thin(Inks.SHADOW, 0.12), basin + 66, 150, 270, 250, 125);
        brush.round(Inks.light(Inks.WOOD, 0.1), basin + 58, 138, 270, 250, 125);
        brush.fill(
                Inks.mix(Inks.GLASS, Color.WHITE, 0.35),
                new RoundRectangle2D.Double(basin + 70, 150, 246, 226, 220, 220));
        brush.corners(
                Inks.thin(Color.WHITE, 0.3), basin + 150, 160, basin + 200, 156, basin + 130, 366, basin + 100, 340);
        brush.groundShadow(basin + 195, 716, 210, 12);
        brush.rect(Inks.WOOD, basin, 520, 390, 190);
        brush.rect(Inks.light(Inks.WOOD, 0.12), basin + 12, 534, 178, 164);
        brush.rect(Inks.light(Inks.WOOD, 0.12), basin + 200, 534, 178, 164);
        brush.rect(Inks.hex(0xF2F0EA), basin - 14, 494, 418, 28);
        brush.fill(Color.WHITE, new Arc2D.Double(basin + 100, 406, 190, 150, 180, 180, Arc2D.PIE));
        brush.stroke(Inks.hex(0x9AA0A4), 9, new Arc2D.Double(basin + 178, 410, 40, 60, 0, 180, Arc2D.OPEN));
        brush.rect(Inks.hex(0x9AA0A4), basin + 174, 438, 9, 44);
        furniture.vase(basin + 340, 494);
        shower(left ? 690 : 90);
        plants.potted(left ? 620 : 610, 770, 190);
    }

    private void shower(double x) {
        brush.rect(Inks.hex(0xEDEBE4), x - 20, 700, 440, 34);
        brush.rect(Inks.hex(0x9AA0A4), x + 200, 120, 8, 330);
        brush.corners(Inks.hex(0x9AA0A4), x + 160, 128, x + 248, 128, x + 262, 146, x + 146, 146);
        for (int i = 0; i < 12; i++) {
            double at = x + 152 + i * 9;
            brush.line(
                    Inks.thin(Color.WHITE, 0.6),
                    2.4,
                    at,
                    156 + brush.between(0, 20),
                    at - 5,
                    320 + brush.between(0, 130));
        }
        brush.rect(Inks.thin(Inks.GLASS, 0.28), x - 10, 70, 420, 634);
        brush.corners(Inks.thin(Color.WHITE, 0.25), x + 60, 70, x + 130, 70, x - 10, 480, x - 10, 290);
        brush.rect(Inks.hex(0x9AA0A4), x - 14, 66, 428, 8);
        brush.rect(Inks.hex(0x9AA0A4), x - 14, 66, 8, 640);
        brush.rect(Inks.hex(0x9AA0A4), x + 406, 66, 8, 640);
    }

    void office() {
        room(look.inside());
        boolean left = brush.luck(0.5);
        window(left ? 110 : 720, 130, 380, 320, false);
        furniture.shelves(left ? 760 : 110, 640, 320, 430, 4);
        furniture.rug(600, 840, 400, 50);
        furniture.desk(left ? 250 : 390, 800, 560);
        furniture.deskChair(left ? 620 : 560, 880);
        plants.potted(left ? 110 : 1100, 790, 250);
        furniture.frames(left ? 530 : 450, 100);
    }

    void shop() {
        room(Inks.light(look.inside(), 0.1));
        furniture.shelves(40, 650, 340, 500, 5);
        furniture.shelves(430, 650, 340, 500, 5);
        furniture.shelves(820, 650, 340, 500, 5);
        for (double x : new double[] {240, 600, 960}) {
            brush.oval(Inks.thin(Inks.LAMPLIGHT, 0.2), x, 150, 190, 130);
            brush.rect(Inks.IRON, x - 2, 0, 4, 90);
            brush.corners(look.cloth(), x - 18, 88, x + 18, 88, x + 52, 128, x - 52, 128);
            brush.oval(Inks.LAMPLIGHT, x, 130, 20, 10);
        }
        brush.groundShadow(600, 876, 420, 16);
        brush.rect(Inks.dark(Inks.WOOD, 0.1), 220, 730, 760, 140);
        for (double x = 236; x < 960; x += 122) {
            brush.rect(Inks.light(Inks.WOOD, 0.1), x, 748, 108, 106);
        }
        brush.round(Inks.light(Inks.WOOD, 0.25), 200, 712, 800, 24, 8);
        furniture.vase(320, 712);
        brush.round(Inks.hex(0x2E3338), 760, 640, 120, 72, 8);
        brush.rect(Inks.light(look.cloth(), 0.5), 770, 650, 100, 40);
        plants.potted(90, 870, 200);
    }

    void terrace() {
        Land land = new Land(brush, look.light());
        land.sky();
        if (brush.luck(0.6)) {
            land.sea(Land.HORIZON - 70, 700);
        } else {
            land.town();
            land.ground();
        }
        Plants near = new Plants(brush, look.light());
        near.palm(brush.between(180, 300), 760, 430, 0.1);
        near.palm(brush.between(880, 1000), 770, 380, 0.1);
        brush.fade(Inks.light(look.floor(), 0.05), Inks.light(look.floor(), 0.3), 0, 690, Brush.WIDTH, 210);
        for (int i = -12; i <= 12; i++) {
            brush.line(Inks.thin(Inks.SHADOW, 0.1), 2.4, 600 + i * 96, 690, 600 + i * 200, Brush.HEIGHT);
        }
        Color stone = Inks.light(look.wall(), 0.45);
        for (double x = 16; x < Brush.WIDTH; x += 62) {
            brush.rect(stone, x + 8, 596, 14, 96);
            brush.oval(stone, x + 15, 660, 17, 24);
            brush.rect(Inks.thin(Inks.SHADOW, 0.12), x + 17, 596, 5, 96);
        }
        brush.rect(Inks.light(stone, 0.3), 0, 580, Brush.WIDTH, 22);
        brush.rect(Inks.dark(stone, 0.08), 0, 682, Brush.WIDTH, 22);
        brush.rect(Inks.dark(look.wall(), 0.05), 0, 0, Brush.WIDTH, 46);
        brush.rect(Inks.light(look.wall(), 0.3), 0, 46, Brush.WIDTH, 12);
        for (double x : new double[] {0, 1130}) {
            brush.rect(stone, x, 46, 70, 660);
            brush.rect(Inks.thin(Inks.SHADOW, 0.13), x + 46, 46, 24, 660);
        }
        furniture.sofa(330, 800, 420);
        furniture.lowTable(640, 872, 260);
        near.blossoms(1120, 130, 110, 80);
        plants.potted(150, 850, 230);
    }
}
