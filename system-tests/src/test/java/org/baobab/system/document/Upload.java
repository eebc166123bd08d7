package org.baobab.system.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Fresh;

/** A form with one file, as browsers send it. */
final class Upload {
    private static final String BOUNDARY = "----a" + Fresh.word();

    private Upload() {}

    static Answer of(Api api, String bucket, String name, byte[] bytes) {
        return to(api, "/documents?bucket=" + bucket, name, bytes);
    }

    static Answer of(Api api, String bucket, String name, String text) {
        return of(api, bucket, name, text.getBytes(UTF_8));
    }

    static Answer to(Api api, String path, String name, byte[] bytes) {
        return send(api, path, BOUNDARY, name, () -> new ByteArrayInputStream(bytes), bytes.length);
    }

    static Answer within(Api api, String path, String boundary, String name, byte[] bytes) {
        return send(api, path, boundary, name, () -> new ByteArrayInputStream(bytes), bytes.length);
    }

    /** Random bytes that nobody holds whole. */
    static Answer large(Api api, String bucket, String name, long size, long seed) {
        return send(api, "/documents?bucket=" + bucket, BOUNDARY, name, () -> new Noise(size, seed), size);
    }

    private static Answer send(
            Api api, String path, String boundary, String name, Supplier<InputStream> bytes, long size) {
        byte[] before = ("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name.replace("\"", "%22") + "\"\r\nContent-Type: application/x-whatever\r\n\r\n")
                .getBytes(UTF_8);
        byte[] after = ("\r\n--" + boundary + "--\r\n").getBytes(UTF_8);
        BodyPublisher body = BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(
                List.of(new ByteArrayInputStream(before), bytes.get(), new ByteArrayInputStream(after)))));
        return api.with("Content-Type", "multipart/form-data; boundary=" + boundary)
                .send("POST", path, BodyPublishers.fromPublisher(body, before.length + size + after.length));
    }

    static final class Noise extends InputStream {
        private final Random random;
        private final byte[] piece = new byte[64 * 1024];
        private long left;

        Noise(long size, long seed) {
            this.left = size;
            this.random = new Random(seed);
            random.nextBytes(piece);
            // Nothing that any kind begins with.
            piece[0] = 0;
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (left == 0) {
                return -1;
            }
            int count = (int) Math.min(Math.min(length, piece.length), left);
            System.arraycopy(piece, 0, bytes, offset, count);
            left -= count;
            return count;
        }
    }
}
