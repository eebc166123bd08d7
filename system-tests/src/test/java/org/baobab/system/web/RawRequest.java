package org.baobab.system.web;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.baobab.system.harness.TheServer;

/** Sends an address that no HTTP client would. */
final class RawRequest {
    private RawRequest() {}

    static String get(String address) throws IOException {
        URI server = URI.create(TheServer.address());
        String request =
                "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n".formatted(address, server.getAuthority());
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
