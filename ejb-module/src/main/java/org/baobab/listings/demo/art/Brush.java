package org.baobab.listings.demo.art;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** What a scene is drawn with: flat shapes, and chance that falls the same way every time. No letters, because a server may have no fonts. */
final class Brush implements AutoCloseable {
    static final int WIDTH = 1200;
    static final int HEIGHT = 900;

    private final Graphics2D canvas;
    private final Random chance;

    Brush(BufferedImage image, long seed) {
        canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chance = new Random(scattered(seed));
    }

    /** Seeds that are neighbours begin alike otherwise. */
    static long scattered(long seed) {
        long mixed = (seed ^ seed >>> 30) * 0xBF58476D1CE4E5B9L + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** Where whoever took the picture stood: a little nearer, a little aside, and where that may be, on the other side. */
    void camera(boolean mayBeMirrored) {
        if (mayBeMirrored && luck(0.5)) {
            canvas.translate(WIDTH, 0);
            canvas.scale(-1, 1);
        }
        double near = between(1, 1.16);
        canvas.translate(-between(0.2, 0.8) * (near - 1) * WIDTH, -between(0.35, 0.85) * (near - 1) * HEIGHT);
        canvas.scale(near, near);
    }

    @Override
    public void close() {
        canvas.dispose();
    }

    double between(double least, double most) {
        return least + chance.nextDouble() * (most - least);
    }

    int count(int least, int most) {
        return least + chance.nextInt(most - least + 1);
    }

    boolean luck(double share) {
        return chance.nextDouble() < share;
    }

    Color one(Color... colours) {
        return colours[chance.nextInt(colours.length)];
    }

    void fill(Color colour, Shape shape) {
        canvas.setPaint(colour);
        canvas.fill(shape);
    }

    void rect(Color colour, double x, double y, double width, double height) {
        fill(colour, new Rectangle2D.Double(x, y, width, height));
    }

    void round(Color colour, double x, double y, double width, double height, double corner) {
        fill(colour, new RoundRectangle2D.Double(x, y, width, height, corner * 2, corner * 2));
    }

    /** Around its middle. */
    void oval(Color colour, double x, double y, double across, double down) {
        fill(colour, new Ellipse2D.Double(x - across, y - down, across * 2, down * 2));
    }

    /** Between corners, each x and y. */
    void corners(Color colour, double... at) {
        fill(colour, path(at));
    }

    static Path2D path(double... at) {
        Path2D path = new Path2D.Double();
        path.moveTo(at[0], at[1]);
        for (int i = 2; i < at.length; i += 2) {
            path.lineTo(at[i], at[i + 1]);
        }
        path.closePath();
        return path;
    }

    void line(Color colour, double width, double fromX, double fromY, double toX, double toY) {
        stroke(colour, width, new Line2D.Double(fromX, fromY, toX, toY));
    }

    void stroke(Color colour, double width, Shape shape) {
        canvas.setPaint(colour);
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(shape);
    }

    /** From above to below. */
    void fade(Color top, Color bottom, double x, double y, double width, double height) {
        fade(top, bottom, new Rectangle2D.Double(x, y, width, height));
    }

    void fade(Color top, Color bottom, Shape shape) {
        Rectangle2D bounds = shape.getBounds2D();
        canvas.setPaint(new GradientPaint(
                0, (float) bounds.getMinY(), top, 0, (float) Math.max(bounds.getMinY() + 1, bounds.getMaxY()), bottom));
        canvas.fill(shape);
    }

    /** Only inside of the shape. */
    void within(Shape shape, Runnable drawing) {
        Shape before = canvas.getClip();
        canvas.clip(shape);
        drawing.run();
        canvas.setClip(before);
    }

    /** Drawn small and elsewhere, as what is seen through a window. */
    void moved(double x, double y, double scale, Runnable drawing) {
        AffineTransform before = canvas.getTransform();
        canvas.translate(x, y);
        canvas.scale(scale, scale);
        drawing.run();
        canvas.setTransform(before);
    }

    void turned(double x, double y, double degrees, Runnable drawing) {
        AffineTransform before = canvas.getTransform();
        canvas.rotate(Math.toRadians(degrees), x, y);
        drawing.run();
        canvas.setTransform(before);
    }

    /** Soft, flat, on the ground. */
    void groundShadow(double x, double y, double across, double down) {
        for (int i = 3; i >= 1; i--) {
            oval(Inks.thin(Inks.SHADOW, 0.07), x, y, across * (0.8 + i * 0.09), down * (0.7 + i * 0.13));
        }
    }
}
