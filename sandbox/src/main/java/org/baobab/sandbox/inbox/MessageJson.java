package org.baobab.sandbox.inbox;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages as the JSON array that tests and the page read, written straight to the wire. */
final class MessageJson {
    private MessageJson() {}

    static void write(List<Message> messages, boolean withHtml, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            json.writeStartArray();
            messages.forEach(message -> write(message, withHtml, json));
            json.writeEnd();
        }
    }

    private static void write(Message message, boolean withHtml, JsonGenerator json) {
        json.writeStartObject();
        json.write("id", message.id().toString());
        json.write("channel", message.channel().name());
        json.write("to", message.to());
        text(json, "from", message.from());
        text(json, "fromName", message.letter().map(Letter::fromName).orElse(null));
        text(json, "subject", message.subject());
        text(json, "title", message.push().map(Message.Push::title).orElse(null));
        text(json, "text", message.text());
        text(json, "html", withHtml ? message.html() : null);
        text(json, "htmlHref", message.html() == null ? null : "/sandbox/inbox/" + message.id() + "/html");
        json.write("at", message.at().toString());
        attachments(json, message);
        data(json, message);
        json.writeEnd();
    }

    private static void data(JsonGenerator json, Message message) {
        json.writeStartObject("data");
        message.push().ifPresent(push -> push.data().forEach(json::write));
        json.writeEnd();
    }

    private static void attachments(JsonGenerator json, Message message) {
        json.writeStartArray("attachments");
        for (int i = 0; i < message.attachments().size(); i++) {
            Letter.Attachment file = message.attachments().get(i);
            json.writeStartObject();
            json.write("name", file.name());
            json.write("type", file.type());
            json.write("size", file.content().length);
            json.write("href", "/sandbox/inbox/" + message.id() + "/attachments/" + i);
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void text(JsonGenerator json, String name, String value) {
        if (value == null) {
            json.writeNull(name);
        } else {
            json.write(name, value);
        }
    }
}
