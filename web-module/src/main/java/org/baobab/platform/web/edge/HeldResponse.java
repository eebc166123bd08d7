package org.baobab.platform.web.edge;

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
import java.util.Optional;

/** Holds an answer back until somebody has looked at it. One that is too large to keep, or that the container makes, goes out as it comes. */
public final class HeldResponse extends HttpServletResponseWrapper {
    private final int largest;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Out out = new Out();
    private PrintWriter writer;
    private boolean passing;

    /** @param largest what is held at most, in bytes */
    public HeldResponse(HttpServletResponse response, int largest) {
        super(response);
        this.largest = largest;
    }

    /** What was written, unless it went out already. */
    public Optional<byte[]> body() {
        if (writer != null) {
            writer.flush();
        }
        return passing ? Optional.empty() : Optional.of(held.toByteArray());
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
            if (!passing && held.size() + length > largest) {
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
            throw new IllegalStateException("An answer that is held back is written by blocking");
        }
    }
}
