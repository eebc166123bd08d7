package org.baobab.platform.picture.drawing;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.TreeMap;

/** Walks the segments of a JPEG up to its pixels. */
final class JpegHeader {
    private static final int START_OF_SCAN = 0xDA;
    private static final int END = 0xD9;
    private static final int EXIF_SEGMENT = 0xE1;
    private static final int PROFILE_SEGMENT = 0xE2;
    private static final int ADOBE_SEGMENT = 0xEE;
    private static final byte[] ADOBE = "Adobe".getBytes(US_ASCII);
    private static final byte[] EXIF = "Exif\0\0".getBytes(US_ASCII);
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(US_ASCII);

    private final HeaderInput in;
    private final TreeMap<Integer, byte[]> profileParts = new TreeMap<>();
    private int orientation = 1;
    private int width;
    private int height;
    private int channels;
    private boolean progressive;
    private int transform = PictureHeader.NO_TRANSFORM;

    private JpegHeader(HeaderInput in) {
        this.in = in;
    }

    /** @param marker the one after the start of the picture */
    static PictureHeader read(HeaderInput in, int marker) throws IOException {
        JpegHeader header = new JpegHeader(in);
        header.walk(marker);
        if (header.channels == 0) {
            throw new UnreadablePictureException("The JPEG has pixels without a frame");
        }
        return new PictureHeader(
                PictureFormat.JPEG,
                header.width,
                header.height,
                header.orientation,
                header.channels,
                header.progressive,
                false,
                header.transform,
                header.profile());
    }

    private void walk(int first) throws IOException {
        int marker = first;
        while (marker != START_OF_SCAN && marker != END) {
            if (!isAlone(marker)) {
                segment(marker, in.int16() - 2);
            }
            marker = nextMarker();
        }
    }

    private int nextMarker() throws IOException {
        int read = in.int8();
        while (read != 0xFF) {
            read = in.int8();
        }
        while (read == 0xFF) {
            read = in.int8();
        }
        return read;
    }

    private void segment(int marker, int length) throws IOException {
        if (length < 0) {
            throw new UnreadablePictureException("The JPEG has a segment without a length");
        }
        if (isFrame(marker) && length >= 6) {
            in.skip(1);
            height = in.int16();
            width = in.int16();
            channels = in.int8();
            progressive = marker == 0xC2;
            in.skip(length - 6L);
        } else if (marker == EXIF_SEGMENT || marker == PROFILE_SEGMENT || marker == ADOBE_SEGMENT) {
            application(marker, in.bytes(length));
        } else {
            in.skip(length);
        }
    }

    private void application(int marker, byte[] body) {
        if (marker == EXIF_SEGMENT && startsWith(body, EXIF)) {
            orientation = Exif.orientation(body, EXIF.length);
        } else if (marker == ADOBE_SEGMENT) {
            if (startsWith(body, ADOBE) && body.length >= 12) {
                transform = body[11];
            }
        } else if (startsWith(body, PROFILE) && body.length > PROFILE.length + 2) {
            profileParts.put(body[PROFILE.length] & 0xFF, Arrays.copyOfRange(body, PROFILE.length + 2, body.length));
        }
    }

    private byte[] profile() {
        if (profileParts.isEmpty()) {
            return null;
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        profileParts.values().forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    /** Every start of a frame but the tables that live in the same range. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static boolean isAlone(int marker) {
        return marker == 0x01 || marker >= 0xD0 && marker <= 0xD8;
    }

    private static boolean startsWith(byte[] body, byte[] mark) {
        return body.length >= mark.length && Arrays.equals(body, 0, mark.length, mark, 0, mark.length);
    }
}
