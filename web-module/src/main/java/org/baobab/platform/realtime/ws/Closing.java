package org.baobab.platform.realtime.ws;

import jakarta.websocket.CloseReason;

/** Why the server ends a connection. The word is the reason that the other end reads and the tag of the metric. */
enum Closing {
    GOING(1001, "going-away"),
    FAILED(1011, "failed"),
    UNREADABLE(4400, "unreadable"),
    UNAUTHENTICATED(4401, "unauthenticated"),
    SESSION_ENDED(4401, "session-ended"),
    SLOW(4408, "too-slow"),
    SILENT(4408, "silent"),
    TOO_MANY(4429, "too-many-connections"),
    TOO_OFTEN(4429, "too-many-messages");

    private final int code;
    private final String word;

    Closing(int code, String word) {
        this.code = code;
        this.word = word;
    }

    String word() {
        return word;
    }

    CloseReason reason(String detail) {
        return new CloseReason(CloseReason.CloseCodes.getCloseCode(code), detail);
    }
}
