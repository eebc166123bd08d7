package org.baobab.platform.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.baobab.platform.kernel.TooLargeException;

/** A piece of a file as it arrives. Where the connection breaks, it ends: what came until then is good, and the sender goes on from there. */
final class ArrivingPiece extends FilterInputStream {
    private long room;
    private long passed;
    private boolean broken;

    /** @param room how much of the file is still to come */
    ArrivingPiece(InputStream in, long room) {
        super(in);
        this.room = room;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (broken) {
            return -1;
        }
        int read;
        try {
            read = in.read(target, offset, length);
        } catch (IOException cutOff) {
            broken = true;
            return -1;
        }
        if (read > 0) {
            if (read > room) {
                throw new TooLargeException(
                        "upload-too-long", "More came than the upload said", Map.of("size", passed + room));
            }
            room -= read;
            passed += read;
        }
        return read;
    }

    /** Asking the connection could be what finds it broken. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
