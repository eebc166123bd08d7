package org.baobab.platform.web.idempotency;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.idempotency.StoredAnswer;

/** Holds an answer back until it is stored. One that is too large to keep, or that the container makes, goes out as it comes. */
final class HeldResponse extends HttpServletResponseWrapper {
    private static final int LARGEST = 16 * 1024 * 1024;
    private static final List<String> KEPT_HEADERS = List.of(
            "Content-Type", "Location", "ETag", "Content-Disposition", "WWW-Authenticate", "Allow", "Retry-After");

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Out out = new Out();
    private PrintWriter writer;
    private boolean passing;

    HeldResponse(HttpServletResponse response) {
        super(response);
    }

    /** The answer, unless it went out already. */
    Optional<StoredAnswer> answer() {
        if (writer != null) {
            writer.flush();
        }
        if (passing) {
            return Optional.empty();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return Optional.of(new StoredAnswer(getStatus(), headers, held.toByteArray()));
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return out;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        }
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (passing) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        held.reset();
        super.resetBuffer();
    }

    @Override
    public void sendError(int status) throws IOException {
        passing = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        passing = true;
        super.sendError(status, message);
    }

    private final class Out extends ServletOutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (!passing && held.size() + length > LARGEST) {
                passing = true;
                held.writeTo(getResponse().getOutputStream());
                held.reset();
            }
            OutputStream target = passing ? getResponse().getOutputStream() : held;
            target.write(bytes, offset, length);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("A request under an idempotency key is answered by blocking");
        }
    }
}
