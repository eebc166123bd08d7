package org.baobab.system.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.baobab.system.harness.TheServer;

/** Says how much it will send and then waits, as no HTTP client does. */
final class RawUpload {
    private static final int PATIENCE_MILLIS = 20_000;

    private RawUpload() {}

    /** The status of the answer that comes although nothing was sent. */
    static int announce(String token, String bucket, long length) {
        URI server = URI.create(TheServer.address());
        String request = """
                POST /api/v1/documents?bucket=%s HTTP/1.1\r
                Host: %s\r
                Authorization: Bearer %s\r
                Content-Type: multipart/form-data; boundary=x\r
                Content-Length: %d\r
                \r
                """.formatted(bucket, server.getAuthority(), token, length);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
                    .readLine();
            return Integer.parseInt(status.split(" ")[1]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
