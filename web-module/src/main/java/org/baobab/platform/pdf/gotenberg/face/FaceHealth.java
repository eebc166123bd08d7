package org.baobab.platform.pdf.gotenberg.face;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.baobab.platform.pdf.word.WordConversion;

/** Gotenberg's health: its two modules by their names there, whatever does their work here. */
@ApplicationScoped
class FaceHealth {
    private static final String UP = "up";

    @Inject
    WordConversion word;

    @Inject
    Clock clock;

    void write(HttpServletResponse response) throws IOException {
        boolean office = "UP".equals(word.health().get("status"));
        JsonObject body = Json.createObjectBuilder()
                .add("status", office ? UP : "down")
                .add(
                        "details",
                        Json.createObjectBuilder().add("chromium", part(true)).add("libreoffice", part(office)))
                .build();
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        response.setStatus(office ? HttpServletResponse.SC_OK : HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("application/json; charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private JsonObject part(boolean up) {
        return Json.createObjectBuilder()
                .add("status", up ? UP : "down")
                .add("timestamp", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
                .build();
    }
}
