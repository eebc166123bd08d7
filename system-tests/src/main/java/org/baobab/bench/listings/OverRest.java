package org.baobab.bench.listings;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** As an integrator asks. Each question is another, so nothing comes from the cache of answers. */
final class OverRest implements Contender {
    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();
    private final String address;

    OverRest(int port) {
        address = "http://127.0.0.1:" + port + "/api/v1/listings/search?";
    }

    @Override
    public long ask(Question question) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + question.parameters()))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + ": " + answer.body());
        }
        // Reading all of it is not what is measured.
        String body = answer.body();
        if (body.contains("\"degraded\":true")) {
            throw new IOException("The database answered, not the index");
        }
        int total = body.lastIndexOf("\"total\":") + "\"total\":".length();
        return Long.parseLong(body.substring(total).replaceFirst("(?s)\\D.*", ""));
    }

    @Override
    public void close() {
        client.close();
    }
}
