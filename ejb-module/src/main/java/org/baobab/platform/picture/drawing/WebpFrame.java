package org.baobab.platform.picture.drawing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Takes the first picture out of a moving WebP and makes a still one of it, for the library reads only those. */
final class WebpFrame {
    private static final int FRAME = tag("ANMF");
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final byte TRANSPARENT = 0x10;

    private WebpFrame() {}

    /** @throws UnreadablePictureException also when the first picture does not fill the whole: then it is only a part of what people saw */
    static byte[] first(byte[] file, PictureHeader header) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at + CHUNK_HEAD <= file.length) {
            long size = in.getInt(at + 4) & 0xFFFFFFFFL;
            if (at + CHUNK_HEAD + size > file.length) {
                break;
            }
            if (in.getInt(at) == FRAME && size > FRAME_HEAD) {
                return still(in.slice(at + CHUNK_HEAD, (int) size).order(ByteOrder.LITTLE_ENDIAN), header);
            }
            at += (int) (CHUNK_HEAD + size + (size & 1));
        }
        throw new UnreadablePictureException("The moving WebP has no picture in it");
    }

    private static byte[] still(ByteBuffer frame, PictureHeader header) throws UnreadablePictureException {
        int width = (frame.getInt(6) & 0xFFFFFF) + 1;
        int height = (frame.getInt(9) & 0xFFFFFF) + 1;
        if (width != header.width() || height != header.height()) {
            throw new UnreadablePictureException("The first picture of the moving WebP is only a part");
        }
        int pixels = frame.limit() - FRAME_HEAD;
        ByteBuffer out = ByteBuffer.allocate(12 + CHUNK_HEAD + 10 + pixels).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(tag("RIFF")).putInt(out.capacity() - CHUNK_HEAD).putInt(tag("WEBP"));
        out.putInt(tag("VP8X")).putInt(10).put(TRANSPARENT).put(new byte[3]);
        put24(out, width - 1);
        put24(out, height - 1);
        out.put(frame.slice(FRAME_HEAD, pixels));
        return out.array();
    }

    private static void put24(ByteBuffer out, int value) {
        out.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static int tag(String name) {
        return name.charAt(0) | name.charAt(1) << 8 | name.charAt(2) << 16 | name.charAt(3) << 24;
    }
}
