package org.baobab.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person who registered for the benchmark, signed in and made an organisation: whose requests are measured. */
final class Session {
    private static final String EMAIL = "bench-" + UUID.randomUUID() + "@test.baobab.test";
    private static final String PASSWORD = "kora-" + UUID.randomUUID();
    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;
    private final String credentials = Json.createObjectBuilder()
            .add("login", EMAIL)
            .add("password", PASSWORD)
            .build()
            .toString();
    private String account;
    private String organization;
    private Map<String, String> bearer = Map.of();

    private Session(int port) {
        this.port = port;
    }

    static Session of(int port) throws IOException, InterruptedException {
        Session session = new Session(port);
        session.begin();
        return session;
    }

    private void begin() throws IOException, InterruptedException {
        String wish = Json.createObjectBuilder()
                .add("email", EMAIL)
                .add("password", PASSWORD)
                .add("fullName", "Awa Ndiaye")
                .build()
                .toString();
        account = parse(send(port, new Call("register", "POST", "/api/v1/auth/register", JSON, wish)))
                .getString("id");
        String token = parse(send(port, login())).getString("accessToken");
        bearer = Map.of("Authorization", "Bearer " + token, "Content-Type", "application/json");
        String company = Json.createObjectBuilder()
                .add("name", "Ferme du Baobab")
                .add("country", "SN")
                .add("currency", "XOF")
                .add("timeZone", "Africa/Dakar")
                .add("apps", Json.createArrayBuilder().add("fleet"))
                .build()
                .toString();
        organization = parse(send(port, new Call("create", "POST", "/api/v1/organizations", bearer, company)))
                .getString("id");
    }

    String account() {
        return account;
    }

    String health() throws IOException, InterruptedException {
        return send(port, Call.get("GET /health", "/health", Map.of()));
    }

    List<Call> calls() {
        return List.of(
                Call.get("GET /health", "/health", Map.of()),
                Call.get("GET /organizations/{id}", "/api/v1/organizations/" + organization, bearer),
                Call.get("GET /me", "/api/v1/me", bearer),
                login());
    }

    private Call login() {
        return new Call("POST /auth/login", "POST", "/api/v1/auth/login", JSON, credentials);
    }

    /** Both have to give the same answer, to the byte; of a sign-in, whose tokens are random, the same members. */
    void compare(Call call, Target application, Target yardstick) throws IOException, InterruptedException {
        String measured = send(application.port(), call);
        String ideal = send(yardstick.port(), call);
        boolean same = "POST".equals(call.method())
                ? parse(measured).keySet().equals(parse(ideal).keySet())
                : measured.equals(ideal);
        if (!same) {
            throw new IllegalStateException(
                    "%s is not the same for both:%n%s%n%s".formatted(call.name(), measured, ideal));
        }
    }

    private String send(int to, Call call) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + to + call.path()))
                .method(
                        call.method(),
                        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        call.headers().forEach(request::header);
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IOException("%s answered %d: %s".formatted(call.name(), response.statusCode(), response.body()));
        }
        return response.body();
    }

    private static JsonObject parse(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
