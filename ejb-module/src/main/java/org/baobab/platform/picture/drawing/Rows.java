package org.baobab.platform.picture.drawing;

import java.awt.image.BufferedImage;

/** Hands a picture that is in memory on, line by line. */
final class Rows {
    private Rows() {}

    /** The picture may have come out smaller than its header says; the sink is told so first. */
    static void draw(BufferedImage image, RowSink sink) {
        int width = image.getWidth();
        sink.size(width, image.getHeight());
        boolean transparent = image.getColorModel().hasAlpha();
        int[] line = new int[width];
        byte[] row = new byte[width * (transparent ? 4 : 3)];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, width, 1, line, 0, width);
            if (transparent) {
                mix(line, row);
            } else {
                unpack(line, row);
            }
            sink.row(row);
        }
    }

    private static void unpack(int[] line, byte[] row) {
        for (int x = 0; x < line.length; x++) {
            row[x * 3] = (byte) (line[x] >> 16);
            row[x * 3 + 1] = (byte) (line[x] >> 8);
            row[x * 3 + 2] = (byte) line[x];
        }
    }

    private static void mix(int[] line, byte[] row) {
        for (int x = 0; x < line.length; x++) {
            int color = line[x];
            int opacity = color >>> 24;
            row[x * 4] = mixed(color >> 16 & 0xFF, opacity);
            row[x * 4 + 1] = mixed(color >> 8 & 0xFF, opacity);
            row[x * 4 + 2] = mixed(color & 0xFF, opacity);
            row[x * 4 + 3] = (byte) opacity;
        }
    }

    private static byte mixed(int color, int opacity) {
        return (byte) (opacity == 255 ? color : (color * opacity + 127) / 255);
    }
}
