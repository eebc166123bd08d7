package org.baobab.sandbox.smtp;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Replies, kept together until the client waits for them. */
final class SmtpOutput {
    private final OutputStream out;

    SmtpOutput(OutputStream out) {
        this.out = new BufferedOutputStream(out, 2048);
    }

    void reply(int code, String text) throws IOException {
        write(code + " " + text + "\r\n");
    }

    /** A reply of several lines: all but the last have a hyphen after the code. */
    void reply(int code, String... lines) throws IOException {
        for (int i = 0; i < lines.length; i++) {
            write(code + (i < lines.length - 1 ? "-" : " ") + lines[i] + "\r\n");
        }
    }

    void flush() throws IOException {
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
