package org.baobab.sandbox.twilio;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** Twilio's own codes and words for what it refuses. */
enum TwilioError {
    AUTHENTICATE(401, 20003, "Authenticate"),
    NOT_FOUND(404, 20404, "The requested resource %s was not found"),
    SENDER_MISSING(400, 21603, "A 'From' phone number is required."),
    RECIPIENT_MISSING(400, 21604, "A 'To' phone number is required."),
    BODY_MISSING(400, 21602, "Message body is required."),
    BODY_TOO_LONG(400, 21617, "The concatenated message body exceeds the 1600 character limit."),
    CALLBACK_INVALID(400, 21609, "The 'StatusCallback' URL %s is not a valid URL."),
    RECIPIENT_INVALID(400, 21211, "The 'To' number %s is not a valid phone number."),
    SENDER_INVALID(
            400, 21212, "The 'From' number %s is not a valid phone number, shortcode, or alphanumeric sender ID."),
    RECIPIENT_UNROUTABLE(400, 21612, "The 'To' phone number: %s, is not currently reachable using this 'From'."),
    COUNTRY_OFF(
            400,
            21408,
            "Permission to send an SMS has not been enabled for the region indicated by the 'To' number: %s."),
    SENDER_NOT_OWNED(400, 21606, "The From phone number %s is not a valid, SMS-capable Twilio phone number."),
    RECIPIENT_OPTED_OUT(400, 21610, "Attempt to send to unsubscribed recipient"),
    QUEUE_FULL(429, 21611, "This 'From' number %s has exceeded the maximum number of queued messages."),
    RECIPIENT_WITHOUT_SMS(400, 21614, "'To' number %s is not a valid mobile number");

    private final int status;
    private final int code;
    private final String message;

    TwilioError(int status, int code, String message) {
        this.status = status;
        this.code = code;
        this.message = message;
    }

    int status() {
        return status;
    }

    JsonObject json(String about) {
        return json(status, code, message.formatted(about));
    }

    /** The error that Twilio gives with that status when it is not about the message. */
    static JsonObject ofStatus(int status) {
        return json(
                status, 20_000 + status, status == 429 ? "Too Many Requests" : "An internal server error has occurred");
    }

    private static JsonObject json(int status, int code, String message) {
        return Json.createObjectBuilder()
                .add("code", code)
                .add("message", message)
                .add("more_info", "https://www.twilio.com/docs/errors/" + code)
                .add("status", status)
                .build();
    }
}
