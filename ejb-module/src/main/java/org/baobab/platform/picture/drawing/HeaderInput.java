package org.baobab.platform.picture.drawing;

import java.io.IOException;
import java.io.InputStream;

/** Numbers and bytes out of a stream, quickly one by one; its end is told as what it is for a picture. */
final class HeaderInput {
    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int at;
    private int end;

    HeaderInput(InputStream in) {
        this.in = in;
    }

    int int8() throws IOException {
        if (at == end && !fill()) {
            throw new UnreadablePictureException("The picture ends too early");
        }
        return buffer[at++] & 0xFF;
    }

    int int16() throws IOException {
        return int8() << 8 | int8();
    }

    int int32() throws IOException {
        return int16() << 16 | int16();
    }

    int little16() throws IOException {
        return int8() | int8() << 8;
    }

    int little24() throws IOException {
        return little16() | int8() << 16;
    }

    long little32() throws IOException {
        return little16() | (long) little16() << 16;
    }

    byte[] bytes(int length) throws IOException {
        byte[] read = new byte[length];
        int got = 0;
        while (got < length) {
            int some = read(read, got, length - got);
            if (some < 0) {
                throw new UnreadablePictureException("The picture ends too early");
            }
            got += some;
        }
        return read;
    }

    void skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            if (at == end && !fill()) {
                throw new UnreadablePictureException("The picture ends too early");
            }
            int some = (int) Math.min(left, end - at);
            at += some;
            left -= some;
        }
    }

    /** As a stream does: at least one byte, or -1 at the end. */
    int read(byte[] into, int offset, int length) throws IOException {
        if (at == end && !fill()) {
            return -1;
        }
        int some = Math.min(length, end - at);
        System.arraycopy(buffer, at, into, offset, some);
        at += some;
        return some;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer, 0, buffer.length));
        return end > 0;
    }
}
