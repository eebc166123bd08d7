package org.baobab.sandbox.firebase;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.sandbox.fault.Faults;
import org.baobab.sandbox.fault.Service;
import org.baobab.sandbox.firebase.PushMessage.Malformed;
import org.baobab.sandbox.http.Answer;
import org.baobab.sandbox.http.Request;
import org.baobab.sandbox.http.Routes;
import org.baobab.sandbox.http.Twin;
import org.baobab.sandbox.inbox.Inbox;
import org.baobab.sandbox.inbox.Message;

/**
 * {@code POST /token} as Google and {@code POST /v1/projects/{project}/messages:send} as Firebase answer them. {@code DELETE /sandbox/push/tokens} takes back
 * what Google has given out, long before its end.
 */
public final class FirebaseTwin implements Twin {
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer";
    private static final Set<String> FIELDS = Set.of("message", "validate_only", "validateOnly");

    private final ServiceAccount account;
    private final AccessTokens tokens;
    private final Inbox inbox;
    private final Faults faults;

    public FirebaseTwin(ServiceAccount account, Inbox inbox, Faults faults) {
        this.account = account;
        this.tokens = new AccessTokens(account);
        this.inbox = inbox;
        this.faults = faults;
    }

    @Override
    public void mount(Routes routes) {
        routes.post("/token", this::token);
        routes.delete("/sandbox/push/tokens", request -> {
            tokens.takeBack();
            return Answer.noContent();
        });
        routes.post(
                "/v1/projects/{project}/messages:send",
                request -> faults.around(Service.PUSH, FcmError::ofStatus, () -> send(request)));
    }

    private Answer token(Request request) {
        try {
            Map<String, String> form = request.form();
            String grant = form.getOrDefault("grant_type", "");
            if (!grant.equals(GRANT)) {
                throw new TokenRefusal("unsupported_grant_type", "Invalid grant_type: " + grant);
            }
            Instant now = Instant.now();
            Assertion.parse(form.getOrDefault("assertion", "")).check(account, now);
            JsonObject answer = Json.createObjectBuilder()
                    .add("access_token", tokens.issue(now))
                    .add("expires_in", AccessTokens.LIFE.toSeconds())
                    .add("token_type", "Bearer")
                    .build();
            return Answer.json(200, answer);
        } catch (TokenRefusal e) {
            return Answer.json(400, e.json());
        }
    }

    private Answer send(Request request) {
        if (!isAuthentic(request)) {
            return FcmError.unauthenticated();
        }
        String project = request.pathValue("project");
        if (!project.equals(ServiceAccount.PROJECT)) {
            return FcmError.forbidden(project);
        }
        try {
            JsonObject json =
                    request.jsonIfAny().orElseThrow(() -> new Malformed("Invalid JSON payload received. Parse error."));
            for (String name : json.keySet()) {
                if (!FIELDS.contains(name)) {
                    throw new Malformed(
                            "Invalid JSON payload received. Unknown name \"" + name + "\": Cannot find field.");
                }
            }
            if (!(json.get("message") instanceof JsonObject message)) {
                throw new Malformed("Recipient of the message is not set.");
            }
            return deliver(PushMessage.parse(message), isOnlyChecked(json));
        } catch (Malformed e) {
            return FcmError.INVALID_ARGUMENT.answer(e.getMessage());
        }
    }

    private boolean isAuthentic(Request request) {
        return request.header("Authorization")
                .filter(header -> header.regionMatches(true, 0, "Bearer ", 0, 7))
                .filter(header -> tokens.isGood(header.substring(7).strip(), Instant.now()))
                .isPresent();
    }

    private static boolean isOnlyChecked(JsonObject json) {
        JsonValue asked = json.getOrDefault("validate_only", json.getOrDefault("validateOnly", JsonValue.FALSE));
        return asked.equals(JsonValue.TRUE);
    }

    private Answer deliver(PushMessage push, boolean onlyChecked) {
        if (push.isToken()) {
            Optional<FcmError> error =
                    push.target().matches("\\S+") ? FcmError.of(push.target()) : Optional.of(FcmError.INVALID_ARGUMENT);
            if (error.isPresent()) {
                return error.get().answer();
            }
        }
        if (!onlyChecked) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            inbox.add(List.of(
                    Message.push(push.target(), ServiceAccount.PROJECT, push.title(), push.body(), push.data(), now)));
        }
        String id = onlyChecked ? "fake_message_id" : "0:" + UUID.randomUUID();
        String name = "projects/" + ServiceAccount.PROJECT + "/messages/" + id;
        return Answer.json(200, Json.createObjectBuilder().add("name", name).build());
    }
}
