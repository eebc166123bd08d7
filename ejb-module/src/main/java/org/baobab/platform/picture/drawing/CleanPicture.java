package org.baobab.platform.picture.drawing;

import java.io.IOException;
import java.io.InputStream;

/**
 * A picture without whatever else its file held: place and time, camera and owner, comments, earlier versions, films and archives behind its end. The pixels stay
 * as they came, bit by bit, and so do the orientation and the colour profile, without which they would be shown wrongly. It goes through in small pieces.
 */
public abstract class CleanPicture extends InputStream {
    static final int PIECE = 32 * 1024;

    final HeaderInput in;

    private final long mostPixels;
    private byte[] piece = {};
    private int at;
    private boolean over;

    CleanPicture(InputStream original, long mostPixels) {
        this.in = new HeaderInput(original);
        this.mostPixels = mostPixels;
    }

    public static CleanPicture of(PictureFormat format, InputStream original, long mostPixels) {
        return switch (format) {
            case JPEG -> new CleanJpeg(original, mostPixels);
            case PNG -> new CleanPng(original, mostPixels);
            case WEBP -> new CleanWebp(original, mostPixels);
        };
    }

    /** @return some more of the clean picture, which may be nothing, or null at its end */
    abstract byte[] next() throws IOException;

    final void requireSize(long width, long height) throws UnreadablePictureException {
        if (width <= 0 || height <= 0) {
            throw new UnreadablePictureException("The picture says that it has no area");
        }
        if (width * height > mostPixels) {
            throw new PictureTooLargeException(width * height);
        }
    }

    @Override
    public int read() throws IOException {
        return fill() ? piece[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, into, offset, taken);
        at += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        while (at == piece.length && !over) {
            piece = next();
            at = 0;
            if (piece == null) {
                piece = new byte[0];
                over = true;
            }
        }
        return !over;
    }
}
