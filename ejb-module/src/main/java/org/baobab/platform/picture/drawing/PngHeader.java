package org.baobab.platform.picture.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

/** Walks the chunks of a PNG up to its pixels. */
final class PngHeader {
    private static final int IHDR = 0x49484452;
    private static final int IDAT = 0x49444154;
    private static final int EXIF = 0x65584966;
    private static final int PROFILE = 0x69434350;
    private static final int ANIMATION = 0x6163544C;

    /** Profiles of displays have a few kilobytes, those of printers a megabyte. */
    private static final int LARGEST_PROFILE = 4 << 20;

    private static final int LARGEST_EXIF = 1 << 20;

    private PngHeader() {}

    static PictureHeader read(HeaderInput in) throws IOException {
        in.skip(4);
        if (in.int32() != 13 || in.int32() != IHDR) {
            throw new UnreadablePictureException("The PNG does not begin with its header");
        }
        int width = in.int32();
        int height = in.int32();
        in.skip(1);
        int channels = channels(in.int8());
        in.skip(2);
        boolean interlaced = in.int8() != 0;
        in.skip(4);
        int orientation = 1;
        boolean animated = false;
        byte[] profile = null;
        long length = in.int32() & 0xFFFFFFFFL;
        int type = in.int32();
        while (type != IDAT) {
            if (type == EXIF && length <= LARGEST_EXIF) {
                orientation = Exif.orientation(in.bytes((int) length), 0);
            } else if (type == PROFILE && length <= LARGEST_PROFILE) {
                profile = inflate(in.bytes((int) length));
            } else {
                animated |= type == ANIMATION;
                in.skip(length);
            }
            in.skip(4);
            length = in.int32() & 0xFFFFFFFFL;
            type = in.int32();
        }
        return new PictureHeader(
                PictureFormat.PNG,
                width,
                height,
                orientation,
                channels,
                interlaced,
                animated,
                PictureHeader.NO_TRANSFORM,
                profile);
    }

    private static int channels(int type) throws UnreadablePictureException {
        return switch (type) {
            case 0 -> 1;
            case 2 -> 3;
            case 3, 4, 6 -> 4;
            default -> throw new UnreadablePictureException("The PNG has colours of an unknown type");
        };
    }

    /** A name, a zero, the method, then the profile; one that is broken does not count. */
    private static byte[] inflate(byte[] chunk) {
        int start = 0;
        while (start < chunk.length && chunk[start] != 0) {
            start++;
        }
        if (start + 2 >= chunk.length) {
            return null;
        }
        try (InflaterInputStream in =
                new InflaterInputStream(new ByteArrayInputStream(chunk, start + 2, chunk.length - start - 2))) {
            byte[] profile = in.readNBytes(LARGEST_PROFILE);
            return profile.length == LARGEST_PROFILE ? null : profile;
        } catch (IOException broken) {
            return null;
        }
    }
}
