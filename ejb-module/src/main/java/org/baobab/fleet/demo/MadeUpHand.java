package org.baobab.fleet.demo;

import java.util.Locale;
import java.util.Random;

/** A signature as a hand writes it: a large first letter, small ones that lean and run on, some with a loop above or below, and a flourish that comes back. */
final class MadeUpHand {
    private static final double BASE = 122;
    private static final double LEAN = 0.3;
    private static final int STEPS = 20;

    private final Random random;
    private final StringBuilder path = new StringBuilder();
    private double x;

    private MadeUpHand(Random random) {
        this.random = random;
    }

    /** @return strokes in a field of 600 by 200 */
    static String signs(Random random) {
        MadeUpHand hand = new MadeUpHand(random);
        hand.x = 70 + random.nextInt(30);
        hand.initial();
        hand.letters(5 + random.nextInt(4));
        if (random.nextBoolean()) {
            hand.flourish();
        }
        return hand.path.toString();
    }

    /** Up in a wide bow, down and into the line. */
    private void initial() {
        double high = 78 + random.nextInt(18);
        double wide = 34 + random.nextInt(16);
        for (int i = 0; i <= 2 * STEPS; i++) {
            double turn = Math.PI * (0.35 + 1.75 * i / (2 * STEPS));
            to(i == 0, x + wide * (1 - Math.cos(turn)) * 0.7, BASE - high * (0.5 - 0.5 * Math.sin(turn + 0.6)));
        }
        x += wide * 1.1;
    }

    private void letters(int number) {
        for (int letter = 0; letter < number; letter++) {
            double wide = 24 + random.nextInt(14);
            double high = random.nextInt(4) == 0 ? 62 + random.nextInt(16) : 20 + random.nextInt(12);
            double deep = random.nextInt(6) == 0 ? 36 + random.nextInt(12) : 2;
            for (int i = 1; i <= STEPS; i++) {
                double part = (double) i / STEPS;
                double rise = Math.sin(Math.PI * 2 * part);
                double y = rise > 0 ? -high * rise : -deep * rise;
                double back = high > 40 || deep > 10 ? 13 * Math.sin(Math.PI * 2 * part - 0.9) : 4 * rise;
                to(false, x + wide * part + back - LEAN * y, BASE + y);
            }
            x += wide;
        }
    }

    /** Below the name, from its end to its beginning and a little on. */
    private void flourish() {
        double begin = 80 + random.nextInt(30);
        double bow = 10 + random.nextInt(12);
        for (int i = 0; i <= STEPS; i++) {
            double part = (double) i / STEPS;
            to(i == 0, x + (begin - x) * part, 158 + bow * Math.sin(Math.PI * 1.5 * part));
        }
    }

    private void to(boolean begins, double toX, double toY) {
        path.append(String.format(
                Locale.ROOT, "%s%.1f %.1f", begins ? "M" : "L", Math.clamp(toX, 8, 592), Math.clamp(toY, 8, 192)));
    }
}
