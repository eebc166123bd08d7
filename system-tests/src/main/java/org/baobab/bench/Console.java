package org.baobab.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/** The server's management, as its console uses it. */
public final class Console {
    private final BenchServer server;
    private final URI address;
    private final Authenticator password;

    public Console(BenchServer server) throws IOException {
        this.server = server;
        address = URI.create("http://127.0.0.1:" + server.settings().managementPort() + "/management");
        Properties secrets = new Properties();
        try (Reader reader = Files.newBufferedReader(server.settings().data().resolve("console.secrets"))) {
            secrets.load(reader);
        }
        // The older client of the JDK, for the newer one does not speak Digest; and MD5, on loopback, is what the
        // server asks for.
        System.setProperty("http.auth.digest.reEnabledAlgorithms", "MD5");
        password = new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        secrets.getProperty("user"),
                        secrets.getProperty("password").toCharArray());
            }
        };
    }

    /** Connections break, and nobody takes messages until the server is started again. */
    public void stopBroker() throws IOException {
        execute("""
                {"operation":"force-failover","address":[{"subsystem":"messaging-activemq"},{"server":"default"}]}""");
    }

    /** Returns when the server's process has ended. */
    public void shutDown() throws IOException {
        CompletableFuture<ProcessHandle> end =
                server.environment().serverProcess().onExit();
        execute("{\"operation\":\"shutdown\",\"address\":[]}");
        end.join();
    }

    private void execute(String operation) throws IOException {
        HttpURLConnection request = (HttpURLConnection) address.toURL().openConnection();
        request.setAuthenticator(password);
        request.setDoOutput(true);
        request.setRequestProperty("Content-Type", "application/json");
        try (OutputStream body = request.getOutputStream()) {
            body.write(operation.getBytes(StandardCharsets.UTF_8));
        }
        if (request.getResponseCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException("%s answered %d".formatted(operation, request.getResponseCode()));
        }
    }
}
