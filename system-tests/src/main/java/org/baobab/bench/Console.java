package org.baobab.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.PasswordAuthentication;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Properties;

/** The server's management, as its console uses it. */
public final class Console {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

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
        // The older client of the JDK, for the newer one does not speak Digest.
        password = new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(
                        secrets.getProperty("user"),
                        secrets.getProperty("password").toCharArray());
            }
        };
    }

    /** Connections break, and nobody takes messages until the server is reloaded. */
    public void stopBroker() throws IOException {
        execute("""
                {"operation":"force-failover","address":[{"subsystem":"messaging-activemq"},{"server":"default"}]}""");
    }

    /** Returns when the application answers again. */
    public void reload() throws IOException, InterruptedException {
        execute("{\"operation\":\"reload\",\"address\":[]}");
        URI ready = URI.create("http://127.0.0.1:" + server.port() + "/health/ready");
        long until = System.nanoTime() + PATIENCE.toNanos();
        boolean wasAway = false;
        while (System.nanoTime() < until) {
            boolean answers = answers(ready);
            if (answers && wasAway) {
                return;
            }
            wasAway |= !answers;
            Thread.sleep(50);
        }
        throw new IllegalStateException("The server did not come back");
    }

    private boolean answers(URI ready) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                            .send(HttpRequest.newBuilder(ready).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException away) {
            return false;
        }
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
