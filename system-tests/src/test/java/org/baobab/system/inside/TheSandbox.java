package org.baobab.system.inside;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The outside world as a test inside of the server sees it: what arrived, and how badly it behaves. */
final class TheSandbox {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private TheSandbox() {}

    static List<JsonObject> received(String to) {
        return read("?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)).getValuesAs(JsonObject.class);
    }

    static List<JsonObject> allMail() {
        return read("?channel=EMAIL").getValuesAs(JsonObject.class);
    }

    static void fault(String service, String mode) {
        fault(Json.createObjectBuilder()
                .add("service", service)
                .add("mode", mode)
                .build());
    }

    static void fault(String service, String mode, int status) {
        fault(Json.createObjectBuilder()
                .add("service", service)
                .add("mode", mode)
                .add("status", status)
                .build());
    }

    static void noFaults() {
        send(HttpRequest.newBuilder(address("/sandbox/faults")).DELETE());
    }

    /** Google changes its mind about every token that it gave out. */
    static void takeBackPushTokens() {
        send(HttpRequest.newBuilder(address("/sandbox/push/tokens")).DELETE());
    }

    private static void fault(JsonObject fault) {
        send(HttpRequest.newBuilder(address("/sandbox/faults"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(fault.toString())));
    }

    private static JsonArray read(String query) {
        try (JsonReader reader = Json.createReader(send(HttpRequest.newBuilder(address("/sandbox/inbox" + query))))) {
            return reader.readArray();
        }
    }

    private static InputStream send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), BodyHandlers.ofInputStream());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException("The sandbox answers " + response.statusCode());
            }
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException("The sandbox does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static URI address(String path) {
        return URI.create(System.getenv("BAOBAB_SANDBOX_URL") + path);
    }
}
