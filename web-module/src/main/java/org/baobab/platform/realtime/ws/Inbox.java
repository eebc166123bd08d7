package org.baobab.platform.realtime.ws;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import org.baobab.platform.realtime.EventText;

/** What connections say: who they are, and that they are there. */
@ApplicationScoped
class Inbox {
    /** A token is at most half of that. */
    static final int LONGEST = 8_192;

    private static final int MOST = 20;
    private static final Duration WITHIN = Duration.ofSeconds(10);

    @Inject
    Admission admission;

    @Inject
    Attendance attendance;

    @Inject
    Clock clock;

    void receive(Connection connection, String text) {
        if (!connection.mayStillSpeak(MOST, WITHIN)) {
            attendance.dismiss(connection, Closing.TOO_OFTEN);
            return;
        }
        try {
            JsonObject message = JsonMessage.read(text);
            answer(connection, message, JsonMessage.text(message, "type"));
        } catch (JsonException noJson) {
            attendance.dismiss(connection, Closing.UNREADABLE);
        }
    }

    private void answer(Connection connection, JsonObject message, String type) {
        String token = JsonMessage.text(message, "token");
        if ("auth".equals(type) && token != null) {
            admission.byToken(connection, token);
        } else if (connection.person() == null) {
            attendance.dismiss(connection, type == null ? Closing.UNREADABLE : Closing.UNAUTHENTICATED);
        } else if ("ping".equals(type)) {
            connection.send(EventText.write("pong", null, clock.instant()));
        } else {
            attendance.dismiss(connection, Closing.UNREADABLE);
        }
    }
}
