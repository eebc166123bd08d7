package org.baobab.platform.web.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A body that delimiters cut into parts, read through one buffer. Looks for the delimiter from its end (Boyer, Moore and Horspool). */
final class DelimitedStream {
    private static final int BUFFER = 64 * 1024;

    private final InputStream in;
    private final byte[] delimiter;
    private final int[] shifts = new int[256];
    private final byte[] buffer = new byte[BUFFER];
    private int position;
    private int limit;

    /** Up to here nothing of a delimiter can be. */
    private int safe;

    private boolean atDelimiter;

    DelimitedStream(InputStream in, byte[] delimiter) {
        this.in = in;
        this.delimiter = delimiter;
        Arrays.fill(shifts, delimiter.length);
        for (int i = 0; i < delimiter.length - 1; i++) {
            shifts[delimiter[i] & 0xFF] = delimiter.length - 1 - i;
        }
        // The first delimiter has no line before it.
        buffer[0] = '\r';
        buffer[1] = '\n';
        limit = 2;
    }

    void skipToDelimiter() throws IOException {
        while (hasContent()) {
            position = safe;
        }
    }

    /** @return false where it was the last one */
    boolean passDelimiter() throws IOException {
        position += delimiter.length;
        int first = need();
        int second = need();
        if (first == '-' && second == '-') {
            return false;
        }
        int before = first;
        int at = second;
        while (before != '\r' || at != '\n') {
            if (at != ' ' && at != '\t' && at != '\r') {
                throw Parts.malformed();
            }
            before = at;
            at = need();
        }
        return true;
    }

    /** Everything up to the empty line, which is taken too. */
    String readHeaders(int longest) throws IOException {
        ByteArrayOutputStream headers = new ByteArrayOutputStream();
        int lineLength = 0;
        while (true) {
            int b = need();
            headers.write(b);
            if (headers.size() > longest) {
                throw Parts.malformed();
            }
            if (b == '\n') {
                if (lineLength == 0) {
                    break;
                }
                lineLength = 0;
            } else if (b != '\r') {
                lineLength++;
            }
        }
        // The end of the empty line may be the begin of the delimiter of an empty part.
        position -= 2;
        search(position);
        if (!atDelimiter || position != safe) {
            position += 2;
            search(position);
        }
        return headers.toString(StandardCharsets.UTF_8);
    }

    InputStream part() {
        return new PartStream();
    }

    private int need() throws IOException {
        if (position == limit) {
            fill();
        }
        return buffer[position++] & 0xFF;
    }

    /** Whether there are bytes before the next delimiter; reads on until that is known. */
    private boolean hasContent() throws IOException {
        while (position >= safe) {
            if (atDelimiter) {
                return false;
            }
            fill();
            search(position);
        }
        return true;
    }

    /** Moves what is left to the front, two bytes before it kept, and reads more behind it. */
    private void fill() throws IOException {
        int kept = Math.min(2, position);
        int from = position - kept;
        System.arraycopy(buffer, from, buffer, 0, limit - from);
        limit -= from;
        position = kept;
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            throw Parts.malformed();
        }
        limit += read;
    }

    private void search(int from) {
        int last = delimiter.length - 1;
        int at = from;
        while (at + last < limit) {
            byte end = buffer[at + last];
            if (end == delimiter[last] && Arrays.equals(buffer, at, at + last, delimiter, 0, last)) {
                safe = at;
                atDelimiter = true;
                return;
            }
            at += shifts[end & 0xFF];
        }
        safe = Math.min(at, limit);
        atDelimiter = false;
    }

    private final class PartStream extends InputStream {
        @Override
        public int read() throws IOException {
            return hasContent() ? buffer[position++] & 0xFF : -1;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!hasContent()) {
                return -1;
            }
            int count = Math.min(length, safe - position);
            System.arraycopy(buffer, position, bytes, offset, count);
            position += count;
            return count;
        }
    }
}
