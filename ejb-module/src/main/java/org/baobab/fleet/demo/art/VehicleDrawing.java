package org.baobab.fleet.demo.art;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** A vehicle of a colour, on a road below a town. The same one comes out the same. */
public final class VehicleDrawing {
    static final int WIDTH = 1200;
    static final int HEIGHT = 900;
    static final double GROUND = 660;

    private static final Color TYRE = new Color(0x1F2123);
    private static final Color RIM = new Color(0xC7CBCE);
    private static final Color DARK = new Color(0x2B2F33);
    private static final Color GLASS = new Color(0x33444E);
    private static final Color GLASS_LOW = new Color(0x6E8894);
    private static final Color LIGHT = new Color(0xFFF4CF);
    private static final Color RED = new Color(0xB92B27);
    private static final Color BOX = new Color(0xEEF0EE);

    private final Graphics2D canvas;
    private final Body body;
    private final Color colour;

    private VehicleDrawing(Graphics2D canvas, Body body, Color colour) {
        this.canvas = canvas;
        this.body = body;
        this.colour = colour;
    }

    /** @param seed tells one place from another */
    public static BufferedImage of(Body body, Color colour, int seed) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = image.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            new Roadside(canvas, seed).draw();
            new VehicleDrawing(canvas, body, colour).draw();
        } finally {
            canvas.dispose();
        }
        return image;
    }

    private void draw() {
        Shape shell = Outline.of(body.shell());
        Rectangle2D reach = reach(shell);
        shadow(reach);
        switch (body) {
            case TRUCK -> load();
            case MOTORCYCLE -> frame();
            default -> fill(DARK, new Rectangle2D.Double(reach.getX() + 30, 560, reach.getWidth() - 60, 62));
        }
        paint(shell);
        body.panes().forEach(this::pane);
        stroke(shade(0.72, 200), 3, Outline.of(body.seams()));
        if (body != Body.MOTORCYCLE) {
            fill(LIGHT, Outline.of(body.headlight()));
            handles(shell);
        }
        fill(RED, Outline.of(body.taillight()));
        body.axles().forEach(this::wheel);
        if (body == Body.MOTORCYCLE) {
            rider();
        }
    }

    private Rectangle2D reach(Shape shell) {
        double radius = body.wheel();
        double first = body.axles().getFirst() - radius - 40;
        double last = body.axles().getLast() + radius + 40;
        Rectangle2D bounds = shell.getBounds2D();
        return bounds.createUnion(new Rectangle2D.Double(first, GROUND - 10, last - first, 10));
    }

    private void shadow(Rectangle2D reach) {
        for (int i = 4; i >= 1; i--) {
            double grow = i * 14;
            fill(
                    new Color(20, 22, 24, 30),
                    new Ellipse2D.Double(
                            reach.getX() - grow, GROUND - 14 - i * 3, reach.getWidth() + grow * 2, 36 + i * 8));
        }
    }

    /** Lighter above, darker below, a line of light along the side. */
    private void paint(Shape shell) {
        Rectangle2D bounds = shell.getBounds2D();
        canvas.setPaint(new GradientPaint(
                0, (float) bounds.getMinY(), shade(1.18, 255), 0, (float) bounds.getMaxY(), shade(0.74, 255)));
        canvas.fill(shell);
        Shape before = canvas.getClip();
        canvas.clip(shell);
        if (body != Body.MOTORCYCLE) {
            fill(shade(0.5, 120), new Rectangle2D.Double(0, 598, WIDTH, 40));
            fill(new Color(255, 255, 255, 46), new Rectangle2D.Double(0, 492, WIDTH, 9));
            for (double axle : body.axles()) {
                double arch = body.wheel() + 12;
                fill(DARK, new Ellipse2D.Double(axle - arch, GROUND - body.wheel() - arch, arch * 2, arch * 2));
            }
        }
        canvas.setClip(before);
        stroke(shade(0.55, 160), 2, shell);
    }

    private void pane(String written) {
        Shape pane = Outline.of(written);
        Rectangle2D bounds = pane.getBounds2D();
        canvas.setPaint(new GradientPaint(0, (float) bounds.getMinY(), GLASS, 0, (float) bounds.getMaxY(), GLASS_LOW));
        canvas.fill(pane);
        Shape before = canvas.getClip();
        canvas.clip(pane);
        double x = bounds.getX() + bounds.getWidth() * 0.45;
        Path2D gleam = new Path2D.Double();
        gleam.moveTo(x, bounds.getMaxY());
        gleam.lineTo(x + 60, bounds.getY());
        gleam.lineTo(x + 92, bounds.getY());
        gleam.lineTo(x + 32, bounds.getMaxY());
        gleam.closePath();
        fill(new Color(255, 255, 255, 40), gleam);
        canvas.setClip(before);
        stroke(DARK, 3, pane);
    }

    private void handles(Shape shell) {
        if (body == Body.BUS) {
            return;
        }
        double[] at = body == Body.TRUCK ? new double[] {800} : new double[] {496, 668};
        for (double x : at) {
            if (shell.contains(x, 506)) {
                fill(shade(0.5, 255), new RoundRectangle2D.Double(x, 508, 40, 9, 8, 8));
            }
        }
    }

    private void wheel(double x) {
        double radius = body.wheel();
        double y = GROUND - radius;
        if (body == Body.MOTORCYCLE) {
            stroke(TYRE, 24, circle(x, y, radius - 12));
            stroke(RIM, 5, circle(x, y, radius - 28));
            spokes(x, y, radius - 28, 9, 2);
            fill(DARK, circle(x, y, 14));
            return;
        }
        fill(TYRE, circle(x, y, radius));
        fill(RIM, circle(x, y, radius * 0.6));
        fill(DARK, circle(x, y, radius * 0.5));
        spokes(x, y, radius * 0.55, 5, 9);
        fill(RIM, circle(x, y, radius * 0.16));
    }

    private void spokes(double x, double y, double length, int number, double width) {
        for (int i = 0; i < number; i++) {
            double turn = Math.PI * 2 * i / number - Math.PI / 2;
            stroke(RIM, width, new Line2D.Double(x, y, x + Math.cos(turn) * length, y + Math.sin(turn) * length));
        }
    }

    /** What a lorry carries its load in. */
    private void load() {
        fill(DARK, new Rectangle2D.Double(150, 566, 860, 40));
        Shape box = new RoundRectangle2D.Double(140, 232, 590, 340, 14, 14);
        canvas.setPaint(new GradientPaint(0, 232, BOX, 0, 572, new Color(0xD3D8D6)));
        canvas.fill(box);
        for (int x = 220; x < 720; x += 84) {
            stroke(new Color(120, 126, 128, 70), 2, new Line2D.Double(x, 240, x, 564));
        }
        fill(colour, new Rectangle2D.Double(140, 486, 590, 28));
        stroke(new Color(0x9AA19F), 2, box);
    }

    /** What lies behind the wheels and the tank. */
    private void frame() {
        double axle = GROUND - body.wheel();
        stroke(DARK, 14, new Line2D.Double(404, axle, 560, 540));
        stroke(DARK, 14, new Line2D.Double(560, 540, 700, 420));
        stroke(RIM, 12, new Line2D.Double(806, axle, 712, 380));
        fill(new Color(0x565C61), new RoundRectangle2D.Double(520, 500, 130, 92, 30, 30));
        for (int y = 516; y < 580; y += 14) {
            stroke(DARK, 3, new Line2D.Double(530, y, 640, y));
        }
        stroke(RIM, 16, new Line2D.Double(330, 612, 560, 590));
    }

    /** Seat, handlebar and light lie before the rest. */
    private void rider() {
        fill(DARK, Outline.of("M 318 440 C 360 424 430 430 486 446 L 476 474 C 420 474 360 472 322 462 Z"));
        stroke(DARK, 10, Outline.of("M 712 384 C 700 360 676 350 650 352"));
        fill(LIGHT, Outline.of(body.headlight()));
        stroke(DARK, 3, Outline.of(body.headlight()));
        stroke(colour, 14, Outline.of("M 724 500 C 760 460 830 456 880 500"));
    }

    private static Shape circle(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, radius * 2, radius * 2);
    }

    private void fill(Color with, Shape shape) {
        canvas.setPaint(with);
        canvas.fill(shape);
    }

    private void stroke(Color with, double width, Shape shape) {
        canvas.setPaint(with);
        canvas.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.draw(shape);
    }

    private Color shade(double times, int opaque) {
        return new Color(
                lit(colour.getRed(), times), lit(colour.getGreen(), times), lit(colour.getBlue(), times), opaque);
    }

    private static int lit(int part, double times) {
        return Math.clamp(Math.round(times > 1 ? 255 - (255 - part) / times : part * times), 0, 255);
    }
}
