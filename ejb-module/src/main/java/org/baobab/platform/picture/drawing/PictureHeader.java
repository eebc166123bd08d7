package org.baobab.platform.picture.drawing;

import java.io.IOException;
import java.io.InputStream;

/**
 * What a picture says of itself before its pixels; read by us and not by a decoder, so that a bomb is known before anything is inflated.
 *
 * @param width as stored, before the orientation is applied
 * @param orientation 1 to 8 as EXIF counts them; 1 is upright
 * @param channels of the stored pixels: 1 grey, 3 colours, 4 CMYK or colours with transparency, 0 unknown
 * @param gradual progressive or interlaced: it cannot be read line by line
 * @param transform how Adobe says that the colours of a JPEG are mixed: 0 not at all, 1 YCC, 2 YCCK; -1 where it says nothing
 * @param profile the ICC profile, or null
 */
public record PictureHeader(
        PictureFormat format,
        int width,
        int height,
        int orientation,
        int channels,
        boolean gradual,
        boolean animated,
        int transform,
        byte[] profile) {
    static final int NO_TRANSFORM = -1;

    private static final int PNG_MARK = 0x89504E47;
    private static final int RIFF_MARK = 0x52494646;

    /** Reads from the picture's first byte on, as far as needed, and closes nothing. */
    static PictureHeader read(InputStream in) throws IOException {
        HeaderInput input = new HeaderInput(in);
        int mark = input.int32();
        PictureHeader header;
        if (mark >>> 8 == 0xFFD8FF) {
            header = JpegHeader.read(input, mark & 0xFF);
        } else if (mark == PNG_MARK) {
            header = PngHeader.read(input);
        } else if (mark == RIFF_MARK) {
            header = WebpHeader.read(input);
        } else {
            throw new UnreadablePictureException("This is no JPEG, PNG or WebP");
        }
        if (header.width <= 0 || header.height <= 0) {
            throw new UnreadablePictureException("The picture says that it has no area");
        }
        return header;
    }

    public long area() {
        return (long) width * height;
    }

    /** Whether upright and stored picture have their sides exchanged. */
    boolean isTurned() {
        return orientation >= 5;
    }

    int uprightWidth() {
        return isTurned() ? height : width;
    }

    int uprightHeight() {
        return isTurned() ? width : height;
    }
}
