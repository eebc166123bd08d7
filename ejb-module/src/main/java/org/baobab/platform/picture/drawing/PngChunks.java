package org.baobab.platform.picture.drawing;

import java.io.IOException;
import java.io.InputStream;

/** What a PNG says before its pixels, and its pixels as one stream, though they lie in many pieces. */
final class PngChunks {
    private static final int PALETTE = 0x504C5445;
    private static final int TRANSPARENT = 0x74524E53;
    private static final int PIXELS = 0x49444154;

    private final HeaderInput in;
    private final int width;
    private final int height;
    private final int depth;
    private final int type;
    private final boolean interlaced;
    private byte[] palette = {};
    private byte[] transparent = {};
    private long left;

    private PngChunks(InputStream bytes) throws IOException {
        this.in = new HeaderInput(bytes);
        in.skip(16);
        width = in.int32();
        height = in.int32();
        depth = in.int8();
        type = in.int8();
        in.skip(2);
        interlaced = in.int8() != 0;
        in.skip(4);
    }

    static PngChunks open(InputStream bytes) throws IOException {
        PngChunks chunks = new PngChunks(bytes);
        chunks.walkToPixels();
        return chunks;
    }

    private void walkToPixels() throws IOException {
        left = in.int32() & 0xFFFFFFFFL;
        int chunk = in.int32();
        while (chunk != PIXELS) {
            if (chunk == PALETTE && left <= 768) {
                palette = in.bytes((int) left);
            } else if (chunk == TRANSPARENT && left <= 256) {
                transparent = in.bytes((int) left);
            } else {
                in.skip(left);
            }
            in.skip(4);
            left = in.int32() & 0xFFFFFFFFL;
            chunk = in.int32();
        }
    }

    InputStream pixels() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                while (left == 0) {
                    in.skip(4);
                    long next = in.int32() & 0xFFFFFFFFL;
                    if (in.int32() != PIXELS) {
                        return -1;
                    }
                    left = next;
                }
                int read = in.read(into, offset, (int) Math.min(length, left));
                left -= Math.max(0, read);
                return read;
            }
        };
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    int depth() {
        return depth;
    }

    int type() {
        return type;
    }

    boolean interlaced() {
        return interlaced;
    }

    byte[] palette() {
        return palette;
    }

    byte[] transparent() {
        return transparent;
    }
}
