package org.baobab.platform.web.idempotency;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.logging.Logger;

/** A request whose body was read once already, for its hash, and can be read again: from memory where it is small, else from a file. */
final class SpooledRequest extends HttpServletRequestWrapper implements AutoCloseable {
    private static final int IN_MEMORY = 256 * 1024;
    private static final String PREFIX = "baobab-request-";
    private static final Path FOLDER =
            Path.of(System.getProperty("jboss.server.temp.dir", System.getProperty("java.io.tmpdir")));

    private static final Logger LOG = Logger.getLogger(SpooledRequest.class);

    private final byte[] head;
    private final Path tail;
    private ServletInputStream stream;

    SpooledRequest(HttpServletRequest request) throws IOException {
        super(request);
        InputStream body = request.getInputStream();
        head = body.readNBytes(IN_MEMORY);
        tail = head.length < IN_MEMORY ? null : spool(body);
    }

    private static Path spool(InputStream body) throws IOException {
        Path file = Files.createTempFile(FOLDER, PREFIX, ".body");
        try (var out = Files.newOutputStream(file)) {
            body.transferTo(out);
            return file;
        } catch (IOException failed) {
            Files.deleteIfExists(file);
            throw failed;
        }
    }

    /** What a crash left; at the start nobody is reading any of it. */
    static void sweepLeftovers() {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(FOLDER, PREFIX + "*")) {
            for (Path file : left) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            LOG.warnf("Bodies of requests that a crash left in %s could not be deleted: %s", FOLDER, e.getMessage());
        }
    }

    InputStream open() throws IOException {
        InputStream start = new ByteArrayInputStream(head);
        return tail == null ? start : new SequenceInputStream(start, Files.newInputStream(tail));
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (stream == null) {
            stream = new Replay(open());
        }
        return stream;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        if (stream != null) {
            stream.close();
        }
        if (tail != null) {
            Files.deleteIfExists(tail);
        }
    }

    private static final class Replay extends ServletInputStream {
        private final InputStream body;
        private boolean finished;

        Replay(InputStream body) {
            this.body = body;
        }

        @Override
        public int read() throws IOException {
            int read = body.read();
            finished = read < 0;
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = body.read(bytes, offset, length);
            finished = read < 0;
            return read;
        }

        @Override
        public void close() throws IOException {
            body.close();
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("A request under an idempotency key is read by blocking");
        }
    }
}
