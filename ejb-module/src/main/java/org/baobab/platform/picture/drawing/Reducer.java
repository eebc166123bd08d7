package org.baobab.platform.picture.drawing;

import java.util.Arrays;

/**
 * Draws a picture smaller while it is read: blocks of pixels are averaged first where there are many times more than needed, then a filter takes the last
 * step. It keeps a few lines of the large picture, never the whole.
 */
final class Reducer implements RowSink {
    /** How much of the way is left to the filter: less is faster, more is crisper. */
    private static final double FILTERED_RATIO = 1.2;

    private final int channels;
    private final int width;
    private final int height;
    private final Pixels result;
    private final int block;
    private final int blocksAcross;
    private final int blocksDown;
    private final int[] sums;
    private final float[] averaged;
    private final Taps across;
    private final Taps down;
    private final float[][] window;
    private final float[] mixed;
    private int rows;
    private int blockRows;
    private int written;

    /** @param width of the picture that comes; the result must not be larger */
    Reducer(int width, int height, int channels, int toWidth, int toHeight) {
        this.width = width;
        this.height = height;
        this.channels = channels;
        double ratio = Math.min((double) width / toWidth, (double) height / toHeight);
        block = Math.max(1, (int) (ratio / FILTERED_RATIO));
        blocksAcross = (width + block - 1) / block;
        blocksDown = (height + block - 1) / block;
        result = new Pixels(toWidth, toHeight, channels);
        sums = new int[blocksAcross * channels];
        averaged = new float[blocksAcross * channels];
        across = new Taps(blocksAcross, toWidth);
        down = new Taps(blocksDown, toHeight);
        window = new float[down.widest() + 1][toWidth * channels];
        mixed = new float[toWidth * channels];
    }

    @Override
    public void row(byte[] pixels) {
        if (rows == height) {
            return;
        }
        if (block == 1) {
            for (int i = 0; i < averaged.length; i++) {
                averaged[i] = pixels[i] & 0xFF;
            }
            rows++;
            filter();
            return;
        }
        add(pixels);
        rows++;
        if (rows % block == 0 || rows == height) {
            average();
            filter();
        }
    }

    /** @throws IllegalStateException when lines are missing */
    Pixels result() {
        if (written < result.height()) {
            throw new IllegalStateException(rows + " of " + height + " lines came");
        }
        return result;
    }

    private void add(byte[] pixels) {
        int at = 0;
        int from = 0;
        for (int x = 0; x < width; x += block) {
            int end = Math.min(width, x + block) * channels;
            if (channels == 3) {
                int red = 0;
                int green = 0;
                int blue = 0;
                for (; from < end; from += 3) {
                    red += pixels[from] & 0xFF;
                    green += pixels[from + 1] & 0xFF;
                    blue += pixels[from + 2] & 0xFF;
                }
                sums[at] += red;
                sums[at + 1] += green;
                sums[at + 2] += blue;
            } else {
                for (; from < end; from++) {
                    sums[at + (from & 3)] += pixels[from] & 0xFF;
                }
            }
            at += channels;
        }
    }

    private void average() {
        int lines = (rows - 1) % block + 1;
        int last = (blocksAcross - 1) * channels;
        float share = 1f / (lines * block);
        float lastShare = 1f / (lines * (width - (blocksAcross - 1) * block));
        for (int i = 0; i < sums.length; i++) {
            averaged[i] = sums[i] * (i < last ? share : lastShare);
        }
        Arrays.fill(sums, 0);
    }

    private void filter() {
        shrinkAcross(window[blockRows % window.length]);
        blockRows++;
        while (written < result.height() && down.end(written) <= blockRows) {
            shrinkDown();
        }
    }

    private void shrinkAcross(float[] to) {
        if (blocksAcross == result.width()) {
            System.arraycopy(averaged, 0, to, 0, to.length);
            return;
        }
        for (int x = 0; x < result.width(); x++) {
            float[] weights = across.weights(x);
            int from = across.start(x) * channels;
            if (channels == 3) {
                float red = 0;
                float green = 0;
                float blue = 0;
                for (float weight : weights) {
                    red += weight * averaged[from];
                    green += weight * averaged[from + 1];
                    blue += weight * averaged[from + 2];
                    from += 3;
                }
                to[x * 3] = red;
                to[x * 3 + 1] = green;
                to[x * 3 + 2] = blue;
            } else {
                for (int c = 0; c < 4; c++) {
                    float sum = 0;
                    for (int i = 0; i < weights.length; i++) {
                        sum += weights[i] * averaged[from + i * 4 + c];
                    }
                    to[x * 4 + c] = sum;
                }
            }
        }
    }

    private void shrinkDown() {
        float[] weights = down.weights(written);
        int start = down.start(written);
        Arrays.fill(mixed, 0.5f);
        for (int i = 0; i < weights.length; i++) {
            float weight = weights[i];
            float[] line = window[(start + i) % window.length];
            for (int x = 0; x < mixed.length; x++) {
                mixed[x] += weight * line[x];
            }
        }
        int at = written * mixed.length;
        byte[] to = result.data();
        for (int x = 0; x < mixed.length; x++) {
            to[at + x] = (byte) Math.max(0, Math.min(255, (int) mixed[x]));
        }
        if (channels == 4) {
            holdColoursBelowOpacity(to, at, at + mixed.length);
        }
        written++;
    }

    /** The filter overshoots at edges; a colour that is more than fully there does not exist. */
    private static void holdColoursBelowOpacity(byte[] data, int from, int to) {
        for (int i = from; i < to; i += 4) {
            int opacity = data[i + 3] & 0xFF;
            for (int c = i; c < i + 3; c++) {
                if ((data[c] & 0xFF) > opacity) {
                    data[c] = (byte) opacity;
                }
            }
        }
    }

    /** A picture in memory, smaller. */
    static Pixels reduce(Pixels picture, int width, int height) {
        if (picture.width() == width && picture.height() == height) {
            return picture;
        }
        Reducer reducer = new Reducer(picture.width(), picture.height(), picture.channels(), width, height);
        int line = picture.width() * picture.channels();
        byte[] row = new byte[line];
        for (int y = 0; y < picture.height(); y++) {
            System.arraycopy(picture.data(), y * line, row, 0, line);
            reducer.row(row);
        }
        return reducer.result();
    }
}
