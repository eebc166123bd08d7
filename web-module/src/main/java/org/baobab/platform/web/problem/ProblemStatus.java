package org.baobab.platform.web.problem;

/** The slug of each HTTP status that is answered without further explanation. */
final class ProblemStatus {

    private ProblemStatus() {}

    static String slug(int status) {
        return switch (status) {
            case 401 -> "credentials-missing";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 408 -> "request-timeout";
            case 409 -> "conflict";
            case 411 -> "length-required";
            case 412 -> "stale-version";
            case 413 -> "body-too-large";
            case 414 -> "address-too-long";
            case 415 -> "unsupported-media-type";
            case 416 -> "range-not-satisfiable";
            case 422 -> "idempotency-key-reused";
            case 429 -> "too-many-requests";
            case 431 -> "headers-too-large";
            case 503 -> "unavailable";
            default -> status >= 500 ? "internal-error" : "invalid-request";
        };
    }
}
