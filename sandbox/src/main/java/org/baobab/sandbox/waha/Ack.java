package org.baobab.sandbox.waha;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** How far a text came: WhatsApp's ticks. */
enum Ack {
    ERROR(-1),
    PENDING(0),
    SERVER(1),
    DEVICE(2),
    READ(3);

    private final int number;

    Ack(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    JsonObject payload(String messageId, ChatId chat) {
        return Json.createObjectBuilder()
                .add("id", messageId)
                .add("from", chat.toString())
                .add("to", chat.toString())
                .addNull("participant")
                .add("fromMe", true)
                .add("ack", number)
                .add("ackName", name())
                .build();
    }
}
