package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A JPEG with those of its segments that tell how to draw it. */
final class CleanJpeg extends CleanPicture {
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int APPLICATION = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final byte[] JFIF_MARK = "JFIF\0".getBytes(US_ASCII);
    private static final byte[] EXIF_MARK = "Exif\0\0".getBytes(US_ASCII);
    private static final byte[] PROFILE_MARK = "ICC_PROFILE\0".getBytes(US_ASCII);
    private static final byte[] ADOBE_MARK = "Adobe".getBytes(US_ASCII);

    private int marker;
    private boolean started;
    private boolean framed;
    private boolean scanned;
    private boolean ended;

    CleanJpeg(InputStream original, long mostPixels) {
        super(original, mostPixels);
    }

    @Override
    byte[] next() throws IOException {
        if (ended) {
            return null;
        }
        if (!started) {
            started = true;
            if (in.int16() != 0xFF00 + START) {
                throw new UnreadablePictureException("The JPEG does not begin like one");
            }
            marker = marker();
            return new byte[] {(byte) 0xFF, (byte) START};
        }
        if (marker == SCAN && scanned) {
            return pixels();
        }
        if (marker == END) {
            ended = true;
            return new byte[] {(byte) 0xFF, (byte) END};
        }
        return segment();
    }

    private byte[] segment() throws IOException {
        int current = marker;
        int length = in.int16() - 2;
        if (length < 0) {
            throw new UnreadablePictureException("The JPEG has a segment without a length");
        }
        byte[] body = in.bytes(length);
        if (isFrame(current)) {
            frame(body);
        }
        if (current == SCAN) {
            if (!framed) {
                throw new UnreadablePictureException("The JPEG has pixels without a frame");
            }
            scanned = true;
        } else {
            marker = marker();
        }
        byte[] kept = kept(current, body);
        return kept == null ? new byte[0] : whole(current, kept);
    }

    private void frame(byte[] body) throws UnreadablePictureException {
        if (body.length < 6 || framed) {
            throw new UnreadablePictureException("The JPEG has a broken frame, or two");
        }
        framed = true;
        requireSize((body[3] & 0xFF) << 8 | body[4] & 0xFF, (body[1] & 0xFF) << 8 | body[2] & 0xFF);
    }

    private static byte[] kept(int marker, byte[] body) {
        if (marker < APPLICATION) {
            return body;
        }
        return switch (marker) {
            case APPLICATION -> startsWith(body, JFIF_MARK) && body.length >= 14 ? withoutThumbnail(body) : null;
            case EXIF -> startsWith(body, EXIF_MARK) ? orientation(body) : null;
            case PROFILE -> startsWith(body, PROFILE_MARK) ? body : null;
            case ADOBE -> startsWith(body, ADOBE_MARK) && body.length >= 12 ? Arrays.copyOf(body, 12) : null;
            default -> marker < COMMENT && marker >= 0xF0 ? body : null;
        };
    }

    private static byte[] withoutThumbnail(byte[] body) {
        byte[] plain = Arrays.copyOf(body, 14);
        plain[12] = 0;
        plain[13] = 0;
        return plain;
    }

    private static byte[] orientation(byte[] body) {
        int orientation = Exif.orientation(body, EXIF_MARK.length);
        if (orientation == 1) {
            return null;
        }
        byte[] only = Exif.only(orientation);
        byte[] kept = Arrays.copyOf(EXIF_MARK, EXIF_MARK.length + only.length);
        System.arraycopy(only, 0, kept, EXIF_MARK.length, only.length);
        return kept;
    }

    /** Everything up to the next marker that is no part of the pixels. */
    private byte[] pixels() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(PIECE + 8);
        while (out.size() < PIECE) {
            int read = in.int8();
            if (read != 0xFF) {
                out.write(read);
                continue;
            }
            int after = in.int8();
            while (after == 0xFF) {
                after = in.int8();
            }
            if (after == 0 || after >= 0xD0 && after <= 0xD7) {
                out.write(0xFF);
                out.write(after);
            } else {
                marker = after;
                scanned = false;
                break;
            }
        }
        return out.toByteArray();
    }

    private int marker() throws IOException {
        int read = in.int8();
        while (read != 0xFF) {
            read = in.int8();
        }
        while (read == 0xFF || read == 0x01 || read >= 0xD0 && read <= START) {
            read = in.int8();
        }
        return read;
    }

    private static byte[] whole(int marker, byte[] body) {
        byte[] segment = new byte[body.length + 4];
        int length = body.length + 2;
        segment[0] = (byte) 0xFF;
        segment[1] = (byte) marker;
        segment[2] = (byte) (length >> 8);
        segment[3] = (byte) length;
        System.arraycopy(body, 0, segment, 4, body.length);
        return segment;
    }

    /** Every start of a frame but the tables that live in the same range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean startsWith(byte[] body, byte[] mark) {
        return body.length >= mark.length && Arrays.equals(body, 0, mark.length, mark, 0, mark.length);
    }
}
