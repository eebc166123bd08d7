package org.baobab.sandbox;

import jakarta.json.Json;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;

/** Tells the launcher and the application's readiness check that the sandbox is there. */
final class Health implements Twin {
    @Override
    public void mount(Routes routes) {
        routes.get(
                "/health",
                request -> Answer.json(
                        200, Json.createObjectBuilder().add("status", "UP").build()));
    }
}
