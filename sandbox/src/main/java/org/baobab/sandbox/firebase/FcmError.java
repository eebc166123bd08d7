package org.baobab.sandbox.firebase;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.Optional;
import org.baobab.sandbox.http.Answer;

/** FCM's error codes with the status, the canonical code of Google's APIs, and the words that come with each. */
enum FcmError {
    INVALID_ARGUMENT(
            "invalid", 400, "INVALID_ARGUMENT", "The registration token is not a valid FCM registration token"),
    THIRD_PARTY_AUTH_ERROR("third-party", 401, "UNAUTHENTICATED", "Auth error from APNS or Web Push Service"),
    SENDER_ID_MISMATCH("sender-id", 403, "PERMISSION_DENIED", "SenderId mismatch"),
    UNREGISTERED("unregistered", 404, "NOT_FOUND", "Requested entity was not found."),
    QUOTA_EXCEEDED("quota", 429, "RESOURCE_EXHAUSTED", "Quota exceeded for quota metric 'Send requests'."),
    INTERNAL("internal", 500, "INTERNAL", "Internal error encountered."),
    UNAVAILABLE("unavailable", 503, "UNAVAILABLE", "The service is currently unavailable.");

    private static final String FCM_TYPE = "type.googleapis.com/google.firebase.fcm.v1.FcmError";

    private final String magic;
    private final int status;
    private final String canonical;
    private final String message;

    FcmError(String magic, int status, String canonical, String message) {
        this.magic = magic;
        this.status = status;
        this.canonical = canonical;
        this.message = message;
    }

    /** The error that a device token asks for by its beginning, in any case, with hyphens or underscores. */
    static Optional<FcmError> of(String deviceToken) {
        String wanted = deviceToken.replace('_', '-').toLowerCase();
        return Arrays.stream(values())
                .filter(each -> wanted.startsWith(each.magic))
                .findFirst();
    }

    /** The answer of that status, for a fault that names no more than a number. */
    static Answer ofStatus(int status) {
        return Arrays.stream(values())
                .filter(each -> each.status == status)
                .findFirst()
                .map(FcmError::answer)
                .orElseGet(() -> answer(status, status < 500 ? "FAILED_PRECONDITION" : "UNKNOWN", "Fault", null));
    }

    Answer answer() {
        return answer(message);
    }

    Answer answer(String words) {
        return answer(status, canonical, words, name());
    }

    static Answer unauthenticated() {
        return answer(
                        401,
                        "UNAUTHENTICATED",
                        "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or"
                                + " other valid authentication credential.",
                        null)
                .with("WWW-Authenticate", "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"");
    }

    static Answer forbidden(String project) {
        String words = "Permission 'cloudmessaging.messages.create' denied on resource"
                + " '//cloudresourcemanager.googleapis.com/projects/" + project + "' (or it may not exist).";
        return answer(403, "PERMISSION_DENIED", words, null);
    }

    private static Answer answer(int status, String canonical, String words, String code) {
        JsonObjectBuilder error = Json.createObjectBuilder()
                .add("code", status)
                .add("message", words)
                .add("status", canonical);
        if (code != null) {
            JsonArrayBuilder details = Json.createArrayBuilder()
                    .add(Json.createObjectBuilder().add("@type", FCM_TYPE).add("errorCode", code));
            error.add("details", details);
        }
        JsonObject json = Json.createObjectBuilder().add("error", error).build();
        return Answer.json(status, json);
    }
}
