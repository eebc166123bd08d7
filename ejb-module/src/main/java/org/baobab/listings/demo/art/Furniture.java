package org.baobab.listings.demo.art;

import java.awt.Color;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** What stands in rooms. */
final class Furniture {
    private static final Color[] WAX = Inks.all(0xC98A1B, 0x2F5D77, 0xA6403A, 0x1B6B52, 0x6A4C7D, 0xE07A3F);
    private static final Color[] THINGS =
            Inks.all(0xA6403A, 0x2F5D77, 0xC98A1B, 0x1B6B52, 0xFAF4E8, 0x6A4C7D, 0xE8A580);

    private final Brush brush;
    private final Look look;

    Furniture(Brush brush, Look look) {
        this.brush = brush;
        this.look = look;
    }

    void sofa(double x, double y, double width) {
        Color cloth = look.cloth();
        brush.groundShadow(x + width / 2, y + 4, width * 0.54, 14);
        brush.rect(Inks.WOOD, x + 24, y - 18, 14, 18);
        brush.rect(Inks.WOOD, x + width - 38, y - 18, 14, 18);
        brush.round(Inks.dark(cloth, 0.1), x + 10, y - 178, width - 20, 120, 26);
        brush.round(cloth, x + 20, y - 92, width - 40, 70, 18);
        brush.round(Inks.light(cloth, 0.1), x + 34, y - 108, (width - 76) / 2, 46, 14);
        brush.round(Inks.light(cloth, 0.1), x + 42 + (width - 76) / 2, y - 108, (width - 76) / 2, 46, 14);
        brush.round(Inks.dark(cloth, 0.04), x, y - 132, 46, 116, 20);
        brush.round(Inks.dark(cloth, 0.14), x + width - 46, y - 132, 46, 116, 20);
        cushion(x + 64, y - 172, 74);
        cushion(x + width - 140, y - 170, 76);
        if (brush.luck(0.5)) {
            cushion(x + width / 2 - 34, y - 166, 66);
        }
    }

    /** In a wax print, each its own. */
    void cushion(double x, double y, double size) {
        Color ground = brush.one(WAX);
        Color figure = Inks.light(brush.one(WAX), 0.35);
        Path2D shape = new Path2D.Double();
        shape.moveTo(x, y);
        shape.quadTo(x + size / 2, y + size * 0.08, x + size, y);
        shape.quadTo(x + size * 0.93, y + size / 2, x + size, y + size);
        shape.quadTo(x + size / 2, y + size * 0.94, x, y + size);
        shape.quadTo(x + size * 0.07, y + size / 2, x, y);
        shape.closePath();
        brush.fill(ground, shape);
        brush.within(shape, () -> print(x, y, size, size, figure));
        brush.stroke(Inks.thin(Inks.SHADOW, 0.2), 2, shape);
    }

    private void print(double x, double y, double width, double height, Color figure) {
        int which = brush.count(0, 2);
        double step = 24;
        for (double atY = y + step / 2; atY < y + height; atY += step) {
            for (double atX = x + step / 2; atX < x + width; atX += step) {
                if (which == 0) {
                    brush.oval(figure, atX, atY, 8, 8);
                    brush.oval(Inks.dark(figure, 0.4), atX, atY, 3.4, 3.4);
                } else if (which == 1) {
                    brush.corners(figure, atX, atY - 10, atX + 8, atY, atX, atY + 10, atX - 8, atY);
                } else {
                    brush.stroke(figure, 3.4, new Arc2D.Double(atX - 10, atY - 8, 20, 18, 0, 180, Arc2D.OPEN));
                    brush.stroke(figure, 2.6, new Arc2D.Double(atX - 5, atY - 3, 10, 10, 0, 180, Arc2D.OPEN));
                }
            }
        }
    }

    void rug(double x, double y, double across, double down) {
        Color ground = brush.one(WAX);
        brush.oval(Inks.light(ground, 0.15), x, y, across, down);
        brush.oval(Inks.light(ground, 0.55), x, y, across * 0.88, down * 0.86);
        brush.oval(Inks.light(ground, 0.2), x, y, across * 0.8, down * 0.77);
        for (int i = 0; i < 18; i++) {
            double angle = Math.PI * 2 * i / 18;
            brush.oval(
                    Inks.light(ground, 0.6),
                    x + Math.cos(angle) * across * 0.62,
                    y + Math.sin(angle) * down * 0.58,
                    11,
                    5);
        }
    }

    void lowTable(double x, double y, double width) {
        brush.groundShadow(x + width / 2, y + 2, width * 0.5, 10);
        for (double leg : new double[] {x + 20, x + width - 30}) {
            brush.rect(Inks.dark(Inks.WOOD, 0.2), leg, y - 52, 10, 52);
        }
        brush.round(Inks.WOOD, x, y - 66, width, 18, 8);
        brush.round(Inks.light(Inks.WOOD, 0.18), x, y - 66, width, 8, 6);
        vase(x + width * 0.3, y - 66);
        brush.rect(brush.one(THINGS), x + width * 0.58, y - 76, 58, 10);
        brush.rect(brush.one(THINGS), x + width * 0.6, y - 85, 50, 9);
    }

    void vase(double x, double y) {
        Color clay = brush.one(Inks.all(0xC0623B, 0x4F6D7A, 0xE6D6BD));
        for (double angle : new double[] {-26, -8, 12, 30}) {
            brush.turned(x, y - 20, angle, () -> {
                brush.line(Inks.hex(0x4B8A55), 3, x, y - 24, x, y - 74);
                brush.oval(brush.one(Inks.all(0xD9486A, 0xF0B040, 0xE07A3F, 0x5F9E4F)), x, y - 78, 9, 11);
            });
        }
        brush.oval(clay, x, y - 18, 15, 19);
        brush.rect(clay, x - 8, y - 42, 16, 14);
        brush.rect(Inks.light(clay, 0.25), x - 10, y - 44, 20, 5);
    }

    /** Two or three, hung beside one another. */
    void frames(double x, double y) {
        int number = brush.count(1, 3);
        for (int i = 0; i < number; i++) {
            double at = x + i * 112;
            brush.rect(Inks.thin(Inks.SHADOW, 0.14), at + 5, y + 6, 92, 118);
            brush.rect(Inks.WOOD, at, y, 92, 118);
            brush.rect(Inks.CHALK, at + 7, y + 7, 78, 104);
            Rectangle2D inner = new Rectangle2D.Double(at + 17, y + 17, 58, 84);
            Color ground = brush.one(WAX);
            brush.fill(Inks.light(ground, 0.45), inner);
            brush.within(inner, () -> {
                brush.oval(Inks.light(ground, 0.8), at + 58, y + 40, 13, 13);
                brush.oval(ground, at + 30, y + 108, 42, 36);
                brush.oval(Inks.dark(ground, 0.2), at + 70, y + 112, 40, 28);
            });
        }
    }

    /** Turning below the ceiling. */
    void fan(double x) {
        Color metal = Inks.hex(0x6B5B4B);
        brush.rect(metal, x - 4, 0, 8, 74);
        brush.oval(Inks.thin(Inks.SHADOW, 0.1), x, 96, 190, 16);
        brush.corners(Inks.light(metal, 0.3), x - 20, 76, x - 190, 66, x - 196, 84, x - 18, 90);
        brush.corners(Inks.light(metal, 0.22), x + 20, 76, x + 190, 70, x + 196, 90, x + 18, 90);
        brush.corners(Inks.light(metal, 0.38), x - 12, 84, x - 46, 106, x - 26, 110, x + 10, 90);
        brush.oval(metal, x, 82, 28, 16);
        brush.oval(Inks.LAMPLIGHT, x, 98, 15, 11);
    }

    void lamp(double x, double y) {
        brush.oval(Inks.thin(Inks.LAMPLIGHT, 0.22), x, y - 330, 150, 130);
        brush.rect(Inks.IRON, x - 3, y - 320, 6, 318);
        brush.oval(Inks.IRON, x, y - 2, 34, 8);
        brush.corners(Inks.hex(0xF4DDB0), x - 34, y - 372, x + 34, y - 372, x + 56, y - 300, x - 56, y - 300);
    }

    /** Below a mosquito net, as beds are. */
    void bed(double x, double y, double width) {
        Color wood = Inks.dark(Inks.WOOD, 0.1);
        brush.groundShadow(x + width / 2, y + 6, width * 0.55, 16);
        brush.round(wood, x + 20, y - 320, width - 40, 210, 18);
        brush.round(Inks.light(wood, 0.12), x + 40, y - 300, width - 80, 160, 12);
        brush.round(Inks.CHALK, x + 60, y - 220, width * 0.34, 84, 22);
        brush.round(Inks.hex(0xF0E6D6), x + width - 60 - width * 0.34, y - 220, width * 0.34, 84, 22);
        cushion(x + width / 2 - 44, y - 216, 88);
        Path2D cover = new Path2D.Double();
        cover.moveTo(x + 22, y - 150);
        cover.quadTo(x + width / 2, y - 172, x + width - 22, y - 150);
        cover.lineTo(x + width, y - 24);
        cover.lineTo(x, y - 24);
        cover.closePath();
        brush.fill(Inks.CHALK, cover);
        Path2D throwOver = Brush.path(x + 10, y - 108, x + width - 10, y - 108, x + width, y - 24, x, y - 24);
        brush.fill(look.cloth(), throwOver);
        brush.within(throwOver, () -> print(x, y - 108, width, 84, Inks.light(look.cloth(), 0.4)));
        brush.rect(wood, x, y - 26, width, 20);
        brush.rect(wood, x + 10, y - 10, 16, 14);
        brush.rect(wood, x + width - 26, y - 10, 16, 14);
    }

    void net(double x, double top, double width, double bottom) {
        Path2D net = new Path2D.Double();
        net.moveTo(x - 20, top);
        net.lineTo(x + 20, top);
        net.curveTo(x + 60, top + 200, x + width * 0.5, top + 230, x + width * 0.58, bottom);
        net.lineTo(x - width * 0.58, bottom);
        net.curveTo(x - width * 0.5, top + 230, x - 60, top + 200, x - 20, top);
        net.closePath();
        brush.fill(Inks.thin(Color.WHITE, 0.3), net);
        for (int i = -3; i <= 3; i++) {
            Path2D fold = new Path2D.Double();
            fold.moveTo(x + i * 4, top + 6);
            fold.curveTo(x + i * 16, top + 200, x + i * width * 0.15, top + 240, x + i * width * 0.18, bottom);
            brush.stroke(Inks.thin(Color.WHITE, 0.5), 2.4, fold);
        }
        brush.oval(Inks.light(look.trim(), 0.2), x, top, 26, 9);
    }

    void bedsideTable(double x, double y) {
        brush.groundShadow(x + 50, y + 2, 60, 8);
        brush.round(Inks.WOOD, x, y - 120, 100, 118, 6);
        for (double at : new double[] {y - 104, y - 54}) {
            brush.round(Inks.light(Inks.WOOD, 0.12), x + 10, at, 80, 42, 4);
            brush.oval(Inks.hex(0xE9C46A), x + 50, at + 21, 5, 5);
        }
        brush.oval(Inks.thin(Inks.LAMPLIGHT, 0.25), x + 50, y - 184, 90, 76);
        brush.rect(Inks.hex(0xE9C46A), x + 46, y - 160, 8, 40);
        brush.corners(Inks.hex(0xF4DDB0), x + 28, y - 208, x + 72, y - 208, x + 86, y - 156, x + 14, y - 156);
    }

    void wardrobe(double x, double y, double width, double height) {
        brush.groundShadow(x + width / 2, y + 2, width * 0.55, 10);
        brush.rect(Inks.dark(Inks.WOOD, 0.15), x, y - height, width, height - 8);
        for (int i = 0; i < 2; i++) {
            double at = x + 8 + i * (width - 12) / 2;
            brush.rect(Inks.light(Inks.WOOD, 0.08), at, y - height + 10, (width - 20) / 2, height - 28);
            brush.rect(Inks.thin(Inks.SHADOW, 0.1), at + 14, y - height + 30, (width - 20) / 2 - 28, height * 0.4);
            brush.rect(Inks.thin(Inks.SHADOW, 0.1), at + 14, y - height * 0.48, (width - 20) / 2 - 28, height * 0.38);
        }
        brush.oval(Inks.hex(0xE9C46A), x + width / 2 - 12, y - height * 0.5, 5, 9);
        brush.oval(Inks.hex(0xE9C46A), x + width / 2 + 12, y - height * 0.5, 5, 9);
    }

    /** Filled from end to end. */
    void shelves(double x, double y, double width, double height, int rows) {
        brush.rect(Inks.dark(Inks.WOOD, 0.3), x, y - height, width, height);
        brush.rect(Inks.dark(Inks.WOOD, 0.1), x + 8, y - height + 8, width - 16, height - 8);
        double each = (height - 8) / rows;
        for (int row = 1; row <= rows; row++) {
            double board = y - height + row * each;
            brush.fade(
                    Inks.thin(Inks.SHADOW, 0.28),
                    Inks.thin(Inks.SHADOW, 0.05),
                    x + 8,
                    board - each + 6,
                    width - 16,
                    each);
            for (double at = x + 16; at < x + width - 40; ) {
                double wide = brush.between(14, 34);
                double tall = brush.between(each * 0.38, each * 0.78);
                brush.round(brush.one(THINGS), at, board - tall, wide, tall, brush.luck(0.4) ? 7 : 2);
                brush.rect(Inks.thin(Color.WHITE, 0.35), at + 3, board - tall * 0.62, wide - 6, tall * 0.2);
                at += wide + brush.between(3, 10);
            }
            brush.rect(Inks.light(Inks.WOOD, 0.12), x, board - 2, width, 9);
        }
    }

    void desk(double x, double y, double width) {
        brush.groundShadow(x + width / 2, y + 4, width * 0.54, 12);
        brush.rect(Inks.dark(Inks.WOOD, 0.15), x + 16, y - 150, 20, 150);
        brush.rect(Inks.WOOD, x + width - 150, y - 150, 134, 148);
        for (int i = 0; i < 3; i++) {
            brush.round(Inks.light(Inks.WOOD, 0.12), x + width - 142, y - 142 + i * 47, 118, 40, 4);
            brush.rect(Inks.hex(0xE9C46A), x + width - 98, y - 126 + i * 47, 30, 5);
        }
        brush.round(Inks.light(Inks.WOOD, 0.1), x, y - 168, width, 22, 6);
        brush.rect(Inks.IRON, x + width * 0.42, y - 208, 14, 42);
        brush.rect(Inks.IRON, x + width * 0.42 - 34, y - 174, 82, 7);
        brush.round(Inks.hex(0x2E3338), x + width * 0.42 - 110, y - 340, 234, 140, 8);
        brush.fade(
                Inks.light(look.cloth(), 0.5),
                Inks.light(look.cloth(), 0.2),
                x + width * 0.42 - 102,
                y - 332,
                218,
                124);
        brush.rect(Inks.thin(Color.WHITE, 0.65), x + width * 0.42 - 84, y - 310, 90, 10);
        brush.rect(Inks.thin(Color.WHITE, 0.4), x + width * 0.42 - 84, y - 288, 140, 8);
        brush.rect(Inks.thin(Color.WHITE, 0.4), x + width * 0.42 - 84, y - 270, 116, 8);
        vase(x + width * 0.82, y - 168);
        brush.rect(brush.one(THINGS), x + 40, y - 182, 76, 13);
        brush.rect(brush.one(THINGS), x + 46, y - 194, 66, 12);
    }

    void deskChair(double x, double y) {
        Color cloth = look.cloth();
        brush.groundShadow(x, y + 2, 80, 10);
        brush.rect(Inks.IRON, x - 5, y - 74, 10, 60);
        brush.corners(Inks.IRON, x - 62, y, x, y - 20, x + 62, y, x + 50, y + 2, x, y - 10, x - 50, y + 2);
        brush.round(Inks.dark(cloth, 0.1), x - 64, y - 98, 128, 30, 14);
        brush.round(cloth, x - 54, y - 232, 108, 128, 22);
        brush.round(Inks.light(cloth, 0.12), x - 42, y - 220, 84, 100, 16);
    }
}
