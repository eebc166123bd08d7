package org.baobab.platform.pdf.gotenberg;

import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart form; files are read while they are sent. */
final class GotenbergForm {
    private final String boundary = "baobab-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    GotenbergForm field(String name, Object value) {
        parts.add(text(head("name=\"" + name + "\"") + "\r\n" + value + "\r\n"));
        return this;
    }

    /** Gotenberg goes by the names of files, which are ours and plain. */
    GotenbergForm file(String name, Path content) throws FileNotFoundException {
        parts.add(text(
                head("name=\"files\"; filename=\"" + name + "\"") + "Content-Type: application/octet-stream\r\n\r\n"));
        parts.add(BodyPublishers.ofFile(content));
        parts.add(text("\r\n"));
        return this;
    }

    GotenbergForm file(String name, String content) {
        parts.add(text(head("name=\"files\"; filename=\"" + name + "\"")
                + "Content-Type: text/html; charset=UTF-8\r\n\r\n" + content + "\r\n"));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        List<BodyPublisher> all = new ArrayList<>(parts);
        all.add(text("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }

    private String head(String disposition) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n";
    }

    private static BodyPublisher text(String text) {
        return BodyPublishers.ofString(text, StandardCharsets.UTF_8);
    }
}
