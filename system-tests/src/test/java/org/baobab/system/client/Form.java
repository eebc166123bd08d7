package org.baobab.system.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

/** A multipart form as a browser sends it. */
public final class Form {
    private static final String BOUNDARY = "----baobab-4f1c9e0a7b2d";

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    public Form field(String name, String value) {
        return part("name=\"" + name + "\"", null, value.getBytes(StandardCharsets.UTF_8));
    }

    public Form file(String field, String fileName, byte[] content) {
        return part("name=\"" + field + "\"; filename=\"" + fileName + "\"", "application/octet-stream", content);
    }

    public Form file(String field, String fileName, String content) {
        return file(field, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    private Form part(String disposition, String type, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + disposition + "\r\n");
        write(type == null ? "\r\n" : "Content-Type: " + type + "\r\n\r\n");
        body.writeBytes(content);
        write("\r\n");
        return this;
    }

    private void write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    public Answer post(Api api, String path) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        whole.writeBytes(body.toByteArray());
        whole.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return api.with("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .send("POST", path, BodyPublishers.ofByteArray(whole.toByteArray()));
    }
}
