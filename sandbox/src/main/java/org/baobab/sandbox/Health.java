package org.baobab.sandbox;

import jakarta.json.Json;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;
import org.baobab.sandbox.waha.WahaTwin;

/** Tells the launcher and the application's readiness check that the sandbox is there, and WAHA's callers that WAHA is. */
final class Health implements Twin {
    private final WahaTwin waha;

    Health(WahaTwin waha) {
        this.waha = waha;
    }

    @Override
    public void mount(Routes routes) {
        routes.get("/health", request -> WahaTwin.asksWaha(request) ? waha.health(request) : own(request));
    }

    private static Answer own(Request request) {
        return Answer.json(200, Json.createObjectBuilder().add("status", "UP").build());
    }
}
