package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/**
 * A WebP with those of its chunks that tell how to draw it. What is beside them is overwritten with zeros and stays as long as it was, for the file says its
 * length in front, where it is not yet known what will be left out.
 */
final class CleanWebp extends CleanPicture {
    private static final Set<String> KEPT = Set.of("VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP");
    private static final int DESCRIPTION_FLAG = 0x04;
    private static final long LARGEST_EXIF = 1 << 20;

    private boolean started;
    private boolean sized;
    private boolean kept;
    private long inChunk;
    private long inFile;

    CleanWebp(InputStream original, long mostPixels) {
        super(original, mostPixels);
    }

    @Override
    byte[] next() throws IOException {
        if (!started) {
            return start();
        }
        if (inChunk > 0) {
            int length = (int) Math.min(inChunk, PIECE);
            inChunk -= length;
            byte[] piece = in.bytes(length);
            return kept ? piece : new byte[length];
        }
        if (inFile >= 8) {
            return chunk();
        }
        if (!sized) {
            throw new UnreadablePictureException("The WebP has no picture in it");
        }
        return inFile == 0 ? null : rest();
    }

    private byte[] start() throws IOException {
        started = true;
        byte[] head = in.bytes(12);
        inFile = (little(head).getInt(4) & 0xFFFFFFFFL) - 4;
        if (!"RIFF".equals(name(head, 0)) || !"WEBP".equals(name(head, 8)) || inFile < 8) {
            throw new UnreadablePictureException("The WebP does not begin like one");
        }
        return head;
    }

    private byte[] rest() throws IOException {
        byte[] zeros = new byte[in.bytes((int) inFile).length];
        inFile = 0;
        return zeros;
    }

    private byte[] chunk() throws IOException {
        byte[] head = in.bytes(8);
        String name = name(head, 0);
        long size = little(head).getInt(4) & 0xFFFFFFFFL;
        long padded = size + (size & 1);
        inFile -= 8 + padded;
        if (inFile < 0) {
            throw new UnreadablePictureException("A chunk of the WebP is longer than the file");
        }
        inChunk = padded;
        kept = KEPT.contains(name);
        if ("EXIF".equals(name) && size <= LARGEST_EXIF) {
            return exif(head, (int) padded);
        }
        return sized ? head : picture(head, name);
    }

    /** The first chunk of pixels, or the description before it, says how large the picture is. */
    private byte[] picture(byte[] head, String name) throws IOException {
        if (inChunk < 10) {
            throw new UnreadablePictureException("The WebP begins with a broken chunk");
        }
        byte[] body = in.bytes(10);
        inChunk -= body.length;
        ByteBuffer numbers = little(body);
        switch (name) {
            case "VP8X" -> {
                requireSize((numbers.getInt(3) >>> 8) + 1L, (numbers.getInt(6) >>> 8) + 1L);
                body[0] &= ~DESCRIPTION_FLAG;
            }
            case "VP8 " -> requireSize(numbers.getShort(6) & 0x3FFF, numbers.getShort(8) & 0x3FFF);
            case "VP8L" -> {
                int bits = numbers.getInt(1);
                requireSize((bits & 0x3FFF) + 1L, (bits >> 14 & 0x3FFF) + 1L);
            }
            default -> throw new UnreadablePictureException("The WebP does not begin with a picture");
        }
        sized = true;
        return joined(head, body);
    }

    private byte[] exif(byte[] head, int length) throws IOException {
        byte[] body = in.bytes(length);
        inChunk = 0;
        byte[] only = Exif.only(Exif.orientation(body, 0));
        byte[] clean = new byte[length];
        System.arraycopy(only, 0, clean, 0, Math.min(only.length, clean.length));
        return joined(head, clean);
    }

    private static byte[] joined(byte[] head, byte[] body) {
        byte[] both = new byte[head.length + body.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(body, 0, both, head.length, body.length);
        return both;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, US_ASCII);
    }
}
