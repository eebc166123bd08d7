package org.baobab.platform.picture.drawing;

import java.io.IOException;

/** Walks the chunks of a WebP, whose orientation may come after its pixels. */
final class WebpHeader {
    private static final int WEBP = 0x57454250;
    private static final int LOSSY = 0x56503820;
    private static final int LOSSLESS = 0x5650384C;
    private static final int EXTENDED = 0x56503858;
    private static final int EXIF = 0x45584946;
    private static final int PROFILE = 0x49434350;
    private static final int LARGEST_EXTRA = 4 << 20;

    private final HeaderInput in;
    private int width;
    private int height;
    private int orientation = 1;
    private boolean animated;
    private boolean pixels;
    private byte[] profile;

    private WebpHeader(HeaderInput in) {
        this.in = in;
    }

    static PictureHeader read(HeaderInput in) throws IOException {
        long left = in.little32();
        if (in.int32() != WEBP) {
            throw new UnreadablePictureException("This is a RIFF file, but no WebP");
        }
        WebpHeader header = new WebpHeader(in);
        header.walk(left - 4);
        return new PictureHeader(
                PictureFormat.WEBP,
                header.width,
                header.height,
                header.orientation,
                4,
                true,
                header.animated,
                PictureHeader.NO_TRANSFORM,
                header.profile);
    }

    private void walk(long length) throws IOException {
        long left = length;
        boolean expectsExif = false;
        while (left >= 8 && (!pixels || expectsExif)) {
            int type = in.int32();
            long size = in.little32();
            long padded = size + (size & 1);
            left -= 8 + padded;
            if (type == EXTENDED && size >= 10) {
                int flags = in.int8();
                animated = (flags & 0x02) != 0;
                expectsExif = (flags & 0x08) != 0 && !animated;
                in.skip(3);
                width = in.little24() + 1;
                height = in.little24() + 1;
                in.skip(padded - 10);
            } else {
                chunk(type, size, padded);
                expectsExif &= type != EXIF;
            }
            pixels |= animated;
        }
        if (width == 0) {
            throw new UnreadablePictureException("The WebP has no picture in it");
        }
    }

    private void chunk(int type, long size, long padded) throws IOException {
        if (type == LOSSY && width == 0 && size >= 10) {
            in.skip(6);
            width = in.little16() & 0x3FFF;
            height = in.little16() & 0x3FFF;
            in.skip(padded - 10);
        } else if (type == LOSSLESS && width == 0 && size >= 5) {
            in.skip(1);
            long bits = in.little32();
            width = (int) (bits & 0x3FFF) + 1;
            height = (int) (bits >> 14 & 0x3FFF) + 1;
            in.skip(padded - 5);
        } else if (type == EXIF && size <= LARGEST_EXTRA) {
            orientation = Exif.orientation(in.bytes((int) padded), 0);
        } else if (type == PROFILE && size <= LARGEST_EXTRA) {
            profile = in.bytes((int) padded);
        } else {
            in.skip(padded);
        }
        pixels |= type == LOSSY || type == LOSSLESS;
    }
}
