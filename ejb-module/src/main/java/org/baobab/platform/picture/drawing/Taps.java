package org.baobab.platform.picture.drawing;

/**
 * Which pixels of a line, and how much of each, make one pixel of a shorter line: the cubic filter of Catmull and Rom, stretched by the ratio, which neither
 * blurs nor rings much.
 */
final class Taps {
    private static final int REACH = 2;

    private final int[] starts;
    private final float[][] weights;
    private final int widest;

    Taps(int from, int to) {
        starts = new int[to];
        weights = new float[to][];
        double ratio = (double) from / to;
        double stretch = Math.max(1, ratio);
        int most = 0;
        for (int i = 0; i < to; i++) {
            double center = (i + 0.5) * ratio;
            int start = Math.max(0, (int) Math.floor(center - REACH * stretch));
            int end = Math.min(from, (int) Math.ceil(center + REACH * stretch));
            starts[i] = start;
            weights[i] = weigh(start, end, center, stretch);
            most = Math.max(most, end - start);
        }
        widest = most;
    }

    int start(int i) {
        return starts[i];
    }

    float[] weights(int i) {
        return weights[i];
    }

    int end(int i) {
        return starts[i] + weights[i].length;
    }

    int widest() {
        return widest;
    }

    private static float[] weigh(int start, int end, double center, double stretch) {
        float[] weights = new float[end - start];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            double weight = cubic(Math.abs((start + i + 0.5 - center) / stretch));
            weights[i] = (float) weight;
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= (float) sum;
        }
        return weights;
    }

    private static double cubic(double x) {
        if (x >= REACH) {
            return 0;
        }
        return x < 1 ? (1.5 * x - 2.5) * x * x + 1 : ((-0.5 * x + 2.5) * x - 4) * x + 2;
    }
}
