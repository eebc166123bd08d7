package org.baobab.sandbox.smtp;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads commands line by line and a letter up to its lonely dot, both within limits. */
final class SmtpInput {
    private final InputStream in;
    private final byte[] buffer = new byte[16 * 1024];
    private int position;
    private int end;

    SmtpInput(InputStream in) {
        this.in = in;
    }

    /** Whether the client has sent more already, so that answers may wait and go out together (PIPELINING). */
    boolean hasMore() {
        return position < end;
    }

    /** The next line without its end, or null where it is longer than the limit; the rest of it is read away. */
    String line(int limit) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int length = 0;
        for (int b = next(); b != '\n'; b = next()) {
            if (++length <= limit) {
                line.write(b);
            }
        }
        if (length > limit) {
            return null;
        }
        String text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }

    /**
     * The letter without dot-stuffing, or null where it is larger than the limit. Only CR LF ends a line: a server
     * that also takes a bare LF can be made to see two letters in one.
     */
    byte[] letter(int limit) throws IOException {
        Kept kept = new Kept(limit);
        boolean lineStart = true;
        int previous = -1;
        while (true) {
            int b = next();
            if (lineStart && b == '.') {
                b = next();
                if (b == '\r') {
                    b = next();
                    if (b == '\n') {
                        return kept.bytes();
                    }
                    kept.add('\r');
                    previous = '\r';
                }
            }
            kept.add(b);
            lineStart = previous == '\r' && b == '\n';
            previous = b;
        }
    }

    private int next() throws IOException {
        if (position == end) {
            position = 0;
            end = in.read(buffer);
            if (end <= 0) {
                end = 0;
                throw new EOFException("the client has left");
            }
        }
        return buffer[position++] & 0xff;
    }

    private static final class Kept {
        private final int limit;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(4096);
        private boolean tooLarge;

        Kept(int limit) {
            this.limit = limit;
        }

        void add(int b) {
            if (bytes.size() < limit) {
                bytes.write(b);
            } else {
                tooLarge = true;
            }
        }

        byte[] bytes() {
            return tooLarge ? null : bytes.toByteArray();
        }
    }
}
