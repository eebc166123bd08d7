package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG with those of its chunks that tell how to draw it; of a moving one the first picture. */
final class CleanPng extends CleanPicture {
    private static final long MARK = 0x89504E470D0A1A0AL;
    private static final int LARGEST_EXIF = 1 << 20;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "tRNS", "IDAT", "IEND", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "cICP");

    private boolean started;
    private boolean ended;
    private boolean pixels;
    private long left;

    CleanPng(InputStream original, long mostPixels) {
        super(original, mostPixels);
    }

    @Override
    byte[] next() throws IOException {
        if (ended) {
            return null;
        }
        if (!started) {
            return start();
        }
        if (left > 0) {
            byte[] piece = in.bytes((int) Math.min(left, PIECE));
            left -= piece.length;
            return piece;
        }
        return chunk();
    }

    private byte[] start() throws IOException {
        started = true;
        byte[] head = in.bytes(33);
        ByteBuffer numbers = ByteBuffer.wrap(head);
        if (numbers.getLong(0) != MARK || numbers.getInt(8) != 13 || !"IHDR".equals(name(head, 12))) {
            throw new UnreadablePictureException("The PNG does not begin with its header");
        }
        requireSize(numbers.getInt(16), numbers.getInt(20));
        return head;
    }

    private byte[] chunk() throws IOException {
        byte[] head = in.bytes(8);
        long length = ByteBuffer.wrap(head).getInt() & 0xFFFFFFFFL;
        String name = name(head, 4);
        if (length > Integer.MAX_VALUE) {
            throw new UnreadablePictureException("The PNG has a chunk without an end");
        }
        if ("eXIf".equals(name) && length <= LARGEST_EXIF) {
            return orientation(in.bytes((int) length));
        }
        if (!KEPT.contains(name)) {
            in.skip(length + 4);
            return new byte[0];
        }
        pixels |= "IDAT".equals(name);
        ended = "IEND".equals(name);
        if (ended) {
            if (!pixels) {
                throw new UnreadablePictureException("The PNG has no pixels");
            }
            return sealed("IEND", new byte[0]);
        }
        left = length + 4;
        return head;
    }

    private byte[] orientation(byte[] exif) throws IOException {
        in.skip(4);
        int orientation = Exif.orientation(exif, 0);
        return orientation == 1 ? new byte[0] : sealed("eXIf", Exif.only(orientation));
    }

    private static byte[] sealed(String name, byte[] body) {
        ByteBuffer chunk = ByteBuffer.allocate(body.length + 12)
                .putInt(body.length)
                .put(name.getBytes(US_ASCII))
                .put(body);
        CRC32 sum = new CRC32();
        sum.update(chunk.array(), 4, body.length + 4);
        return chunk.putInt((int) sum.getValue()).array();
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, US_ASCII);
    }
}
