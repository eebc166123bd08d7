package org.baobab.sandbox.firebase;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Why no token is given, as OAuth 2 says it. */
final class TokenRefusal extends Exception {
    private final String error;

    TokenRefusal(String error, String description) {
        super(description);
        this.error = error;
    }

    static TokenRefusal grant(String description) {
        return new TokenRefusal("invalid_grant", description);
    }

    JsonObject json() {
        return Json.createObjectBuilder()
                .add("error", error)
                .add("error_description", getMessage())
                .build();
    }
}
