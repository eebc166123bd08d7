package org.baobab.sandbox.http;

import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes back: a status, headers, and a body that is either known or written as it comes. */
public record Answer(int status, Map<String, String> headers, byte[] body, Stream stream) {
    /** Writes a body whose length nobody knows beforehand. */
    @FunctionalInterface
    public interface Stream {
        void writeTo(OutputStream out) throws IOException;
    }

    public static Answer json(int status, JsonStructure json) {
        return of(status, "application/json", json.toString().getBytes(StandardCharsets.UTF_8));
    }

    public static Answer of(int status, String contentType, byte[] body) {
        return new Answer(status, Map.of("Content-Type", contentType), body, null);
    }

    public static Answer streamed(String contentType, Stream stream) {
        return new Answer(200, Map.of("Content-Type", contentType), null, stream);
    }

    public static Answer noContent() {
        return new Answer(204, Map.of(), new byte[0], null);
    }

    /** No answer at all: the connection is closed on the caller. */
    public static Answer dropped() {
        return new Answer(0, Map.of(), new byte[0], null);
    }

    boolean isDropped() {
        return status == 0;
    }

    public Answer with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Answer(status, more, body, stream);
    }
}
