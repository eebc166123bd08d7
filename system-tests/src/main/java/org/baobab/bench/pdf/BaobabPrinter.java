package org.baobab.bench.pdf;

import jakarta.json.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** The application, asked as an integrator asks it: one request after the other over one connection. */
final class BaobabPrinter implements Printer {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI address;
    private final Operator caller;

    BaobabPrinter(BenchServer server, Operator caller) {
        this.address = URI.create("http://127.0.0.1:" + server.port() + "/api/v1/convert/html");
        this.caller = caller;
    }

    @Override
    public String name() {
        return "Baobab, `POST /convert/html`";
    }

    @Override
    public int documents() {
        return 400;
    }

    @Override
    public byte[] print(String html) throws IOException, InterruptedException {
        String body = Json.createObjectBuilder().add("html", html).build().toString();
        HttpRequest.Builder request = HttpRequest.newBuilder(address).POST(BodyPublishers.ofString(body));
        caller.headers().forEach(request::setHeader);
        HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(
                    "HTTP " + answer.statusCode() + " " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    @Override
    public void close() {
        client.close();
    }
}
