package org.baobab.platform.picture.drawing;

/**
 * A picture in memory: line by line, each pixel red, green, blue and, with four channels, how opaque it is. Colours are multiplied with their opacity, for only
 * so they can be mixed.
 */
record Pixels(int width, int height, int channels, byte[] data) {
    Pixels(int width, int height, int channels) {
        this(width, height, channels, new byte[Math.multiplyExact(Math.multiplyExact(width, height), channels)]);
    }

    boolean isTransparent() {
        if (channels < 4) {
            return false;
        }
        for (int i = 3; i < data.length; i += 4) {
            if (data[i] != -1) {
                return true;
            }
        }
        return false;
    }

    /** The same picture as if it lay on white paper. */
    Pixels onWhite() {
        if (channels == 3) {
            return this;
        }
        Pixels opaque = new Pixels(width, height, 3);
        byte[] to = opaque.data;
        for (int from = 0, at = 0; from < data.length; from += 4, at += 3) {
            int paper = 255 - (data[from + 3] & 0xFF);
            to[at] = (byte) Math.min(255, (data[from] & 0xFF) + paper);
            to[at + 1] = (byte) Math.min(255, (data[from + 1] & 0xFF) + paper);
            to[at + 2] = (byte) Math.min(255, (data[from + 2] & 0xFF) + paper);
        }
        return opaque;
    }

    /** The colours as files store them, whatever their opacity. */
    byte[] straight() {
        if (channels == 3) {
            return data;
        }
        byte[] straight = data.clone();
        for (int i = 0; i < straight.length; i += 4) {
            int opacity = straight[i + 3] & 0xFF;
            if (opacity != 0 && opacity != 255) {
                for (int c = i; c < i + 3; c++) {
                    straight[c] = (byte) Math.min(255, ((straight[c] & 0xFF) * 255 + opacity / 2) / opacity);
                }
            }
        }
        return straight;
    }

    /** The largest part in the middle that has these proportions. */
    Pixels cut(int across, int down) {
        int wide = (int) Math.min(width, Math.max(1, (long) height * across / down));
        int high = (int) Math.min(height, Math.max(1, (long) width * down / across));
        Pixels part = new Pixels(wide, high, channels);
        int left = (width - wide) / 2;
        int top = (height - high) / 2;
        for (int y = 0; y < high; y++) {
            System.arraycopy(
                    data, ((y + top) * width + left) * channels, part.data, y * wide * channels, wide * channels);
        }
        return part;
    }

    /** Upright, given how EXIF says it lies. */
    Pixels turned(int orientation) {
        if (orientation == 1) {
            return this;
        }
        boolean exchanged = orientation >= 5;
        Pixels upright = new Pixels(exchanged ? height : width, exchanged ? width : height, channels);
        for (int y = 0; y < upright.height; y++) {
            for (int x = 0; x < upright.width; x++) {
                int sourceX = exchanged ? y : x;
                int sourceY = exchanged ? x : y;
                if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) {
                    sourceX = width - 1 - sourceX;
                }
                if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) {
                    sourceY = height - 1 - sourceY;
                }
                int from = (sourceY * width + sourceX) * channels;
                int to = (y * upright.width + x) * channels;
                for (int c = 0; c < channels; c++) {
                    upright.data[to + c] = data[from + c];
                }
            }
        }
        return upright;
    }
}
