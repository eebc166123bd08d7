package org.baobab.fleet.demo.art;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

/** The road that vehicles are drawn on: sky, hills, white houses, a kerb. */
final class Roadside {
    private static final double KERB = 604;
    private static final Color[] SKIES = {new Color(0xA9CDE0), new Color(0xB8D4DB), new Color(0xC9D6DE)};
    private static final Color[] WALLS = {
        new Color(0xF4EEE2), new Color(0xEADFCB), new Color(0xF8F4EC), new Color(0xE5D8C4)
    };
    private static final Color WINDOW = new Color(0x9FB2BA);
    private static final Color LEAVES = new Color(0x6F8F63);

    private final Graphics2D canvas;
    private final Random chance;

    Roadside(Graphics2D canvas, int seed) {
        this.canvas = canvas;
        // Seeds that are neighbours begin alike otherwise.
        chance = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    void draw() {
        fade(SKIES[chance.nextInt(SKIES.length)], new Color(0xF7EFE0), 0, KERB);
        hills(new Color(0xB9C4B4), 400, 60);
        hills(new Color(0xA3B29B), 450, 44);
        houses();
        fade(new Color(0xC9C2B6), new Color(0xB9B2A6), KERB - 46, KERB - 10);
        canvas.setPaint(new Color(0xE3DDD2));
        canvas.fill(new Rectangle2D.Double(0, KERB - 12, VehicleDrawing.WIDTH, 12));
        fade(new Color(0x6F7376), new Color(0x565A5E), KERB, VehicleDrawing.HEIGHT);
        canvas.setPaint(new Color(0xD9D5C8));
        for (int x = -60 + chance.nextInt(120); x < VehicleDrawing.WIDTH; x += 300) {
            canvas.fill(new Rectangle2D.Double(x, 790, 160, 10));
        }
    }

    private void hills(Color colour, double height, double swing) {
        Path2D hill = new Path2D.Double();
        hill.moveTo(0, KERB);
        double phase = chance.nextDouble() * 6;
        for (int x = 0; x <= VehicleDrawing.WIDTH; x += 20) {
            hill.lineTo(x, height + Math.sin(phase + x / 190.0) * swing + Math.sin(x / 71.0) * swing / 5);
        }
        hill.lineTo(VehicleDrawing.WIDTH, KERB);
        hill.closePath();
        canvas.setPaint(colour);
        canvas.fill(hill);
    }

    private void houses() {
        double x = -30;
        while (x < VehicleDrawing.WIDTH) {
            double width = 90 + chance.nextInt(90);
            if (chance.nextInt(5) == 0) {
                tree(x + width / 2);
            } else {
                house(x, width, 120 + chance.nextInt(150));
            }
            x += width + 6;
        }
    }

    private void house(double x, double width, double height) {
        double top = KERB - 46 - height;
        canvas.setPaint(WALLS[chance.nextInt(WALLS.length)]);
        canvas.fill(new Rectangle2D.Double(x, top, width, height));
        canvas.setPaint(new Color(120, 110, 95, 50));
        canvas.fill(new Rectangle2D.Double(x, top, width, 6));
        canvas.setPaint(WINDOW);
        for (double y = top + 22; y < KERB - 80; y += 40) {
            for (double at = x + 14; at < x + width - 24; at += 32) {
                canvas.fill(new Rectangle2D.Double(at, y, 15, 22));
            }
        }
    }

    private void tree(double x) {
        canvas.setPaint(new Color(0x7A6652));
        canvas.fill(new Rectangle2D.Double(x - 6, KERB - 130, 12, 90));
        canvas.setPaint(LEAVES);
        canvas.fill(new Ellipse2D.Double(x - 50, KERB - 220, 100, 110));
        canvas.setPaint(new Color(255, 255, 255, 26));
        canvas.fill(new Ellipse2D.Double(x - 40, KERB - 216, 60, 60));
    }

    private void fade(Color top, Color bottom, double from, double to) {
        canvas.setPaint(new GradientPaint(0, (float) from, top, 0, (float) to, bottom));
        canvas.fill(new Rectangle2D.Double(0, from, VehicleDrawing.WIDTH, to - from));
    }
}
