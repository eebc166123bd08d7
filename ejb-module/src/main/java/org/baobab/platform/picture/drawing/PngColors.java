package org.baobab.platform.picture.drawing;

/** Makes pixels of the samples of a PNG: grey, colours or places in a palette, of one to sixteen bits. */
final class PngColors {
    private static final int GREY = 0;
    private static final int COLORS = 2;
    private static final int PLACES = 3;
    private static final int GREY_AND_OPACITY = 4;
    private static final int COLORS_AND_OPACITY = 6;

    private final int type;
    private final int depth;
    private final int samples;
    private final int channels;
    private final byte[] palette;
    private final byte[] transparent;
    private final int[] clear;

    PngColors(PngChunks png) throws UnreadablePictureException {
        type = png.type();
        depth = png.depth();
        samples = switch (type) {
            case GREY, PLACES -> 1;
            case GREY_AND_OPACITY -> 2;
            case COLORS -> 3;
            case COLORS_AND_OPACITY -> 4;
            default -> throw new UnreadablePictureException("The PNG has colours of an unknown type");
        };
        palette = png.palette();
        transparent = png.transparent();
        requireKnownDepth();
        channels = type >= GREY_AND_OPACITY || transparent.length > 0 ? 4 : 3;
        clear = clear();
    }

    private void requireKnownDepth() throws UnreadablePictureException {
        boolean small = depth == 1 || depth == 2 || depth == 4;
        boolean known = depth == 8 || depth == 16 && type != PLACES || small && samples == 1;
        if (!known || type == PLACES && palette.length < 3) {
            throw new UnreadablePictureException("The PNG has samples of an unknown size or no palette");
        }
    }

    /** The one colour that counts as transparent, in samples as they are stored. */
    private int[] clear() {
        int needed = type == GREY ? 2 : 6;
        if (type != GREY && type != COLORS || transparent.length < needed) {
            return null;
        }
        int[] color = new int[needed / 2];
        for (int i = 0; i < color.length; i++) {
            color[i] = (transparent[i * 2] & 0xFF) << 8 | transparent[i * 2 + 1] & 0xFF;
        }
        return color;
    }

    int bitsPerPixel() {
        return samples * depth;
    }

    int channels() {
        return channels;
    }

    /** Draws a line of samples into an array of pixels, from a place on, each so many pixels after the other. */
    void draw(byte[] line, int width, byte[] to, int at, int step) {
        if (type == COLORS && depth == 8 && channels == 3 && step == 1) {
            System.arraycopy(line, 0, to, at, width * 3);
            return;
        }
        int stride = step * channels;
        int place = at;
        for (int x = 0; x < width; x++) {
            pixel(line, x, to, place);
            place += stride;
        }
    }

    private void pixel(byte[] line, int x, byte[] to, int at) {
        int first = sample(line, x * samples);
        if (type == PLACES) {
            int entry = Math.min(first, palette.length / 3 - 1);
            int opacity = entry < transparent.length ? transparent[entry] & 0xFF : 255;
            put(
                    to,
                    at,
                    palette[entry * 3] & 0xFF,
                    palette[entry * 3 + 1] & 0xFF,
                    palette[entry * 3 + 2] & 0xFF,
                    opacity);
            return;
        }
        boolean grey = samples <= 2;
        int second = grey ? first : sample(line, x * samples + 1);
        int third = grey ? first : sample(line, x * samples + 2);
        int opacity = 255;
        if (type >= GREY_AND_OPACITY) {
            opacity = eight(sample(line, x * samples + samples - 1));
        } else if (clear != null && first == clear[0] && (grey || second == clear[1] && third == clear[2])) {
            opacity = 0;
        }
        put(to, at, eight(first), eight(second), eight(third), opacity);
    }

    private int sample(byte[] line, int index) {
        return switch (depth) {
            case 8 -> line[index] & 0xFF;
            case 16 -> (line[index * 2] & 0xFF) << 8 | line[index * 2 + 1] & 0xFF;
            default -> {
                int bit = index * depth;
                yield line[bit >> 3] >> 8 - depth - (bit & 7) & (1 << depth) - 1;
            }
        };
    }

    private int eight(int sample) {
        return switch (depth) {
            case 8 -> sample;
            case 16 -> sample >> 8;
            default -> sample * 255 / ((1 << depth) - 1);
        };
    }

    private void put(byte[] to, int at, int red, int green, int blue, int opacity) {
        if (channels == 4) {
            to[at] = (byte) mixed(red, opacity);
            to[at + 1] = (byte) mixed(green, opacity);
            to[at + 2] = (byte) mixed(blue, opacity);
            to[at + 3] = (byte) opacity;
        } else {
            to[at] = (byte) red;
            to[at + 1] = (byte) green;
            to[at + 2] = (byte) blue;
        }
    }

    private static int mixed(int color, int opacity) {
        return opacity == 255 ? color : (color * opacity + 127) / 255;
    }
}
