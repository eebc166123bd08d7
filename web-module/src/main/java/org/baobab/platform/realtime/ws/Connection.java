package org.baobab.platform.realtime.ws;

import io.undertow.websockets.jsr.UndertowSession;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.baobab.platform.kernel.PlatformRole;
import org.jboss.logging.Logger;

/**
 * One open connection: who is at its other end once that is known, and the few messages that wait while one is on its way. There are ten thousand of these, so
 * it holds little and owns no thread: sending goes on where the last sending ended.
 */
final class Connection {
    static final Duration AUTHENTICATE_WITHIN = Duration.ofSeconds(10);
    static final Duration PING_EVERY = Duration.ofSeconds(30);
    static final Duration DEAD_AFTER = Duration.ofSeconds(75);

    /** A reader that leaves so many lying, or one for so long, is not reading. */
    static final int MOST_WAITING = 64;

    static final Duration STUCK_AFTER = Duration.ofSeconds(30);

    private static final Logger LOG = Logger.getLogger(Connection.class);
    private static final ByteBuffer NO_CONTENT = ByteBuffer.allocate(0).asReadOnlyBuffer();

    private final Session session;
    private final Attendance attendance;
    private final long openedAt = System.nanoTime();
    private volatile long heardAt = openedAt;
    private volatile long pingedAt = openedAt;

    private volatile Person person;
    private volatile UUID sessionId;
    private volatile PlatformRole platformRole;

    // Guarded by this.
    private Queue<String> waiting;
    private boolean greeted;
    private boolean sending;
    private boolean over;
    private long sendingSince;
    private int heardLately;
    private long lately = openedAt;

    Connection(Session session, Attendance attendance) {
        this.session = session;
        this.attendance = attendance;
    }

    private enum Place {
        NOW,
        LATER,
        FULL,
        NEVER
    }

    Person person() {
        return person;
    }

    UUID sessionId() {
        return sessionId;
    }

    PlatformRole platformRole() {
        return platformRole;
    }

    void belongTo(Person somebody, UUID theirSession, PlatformRole role) {
        person = somebody;
        sessionId = theirSession;
        platformRole = role;
    }

    void hold(PlatformRole role) {
        platformRole = role;
    }

    void heard() {
        heardAt = System.nanoTime();
    }

    /** Counts a message that came in; false when they come faster than anybody needs to send them. */
    synchronized boolean mayStillSpeak(int most, Duration within) {
        heard();
        if (heardAt - lately > within.toNanos()) {
            lately = heardAt;
            heardLately = 0;
        }
        return ++heardLately <= most;
    }

    /** The first message; whatever is sent before it is not owed yet and dropped. */
    void greet(String text) {
        synchronized (this) {
            greeted = true;
        }
        send(text);
    }

    void send(String text) {
        switch (place(text)) {
            case NOW -> transmit(text);
            case FULL -> attendance.dismiss(this, Closing.SLOW);
            case LATER, NEVER -> {
                // Sent when the one on its way has arrived, or owed to nobody.
            }
        }
    }

    private synchronized Place place(String text) {
        if (over || !greeted) {
            return Place.NEVER;
        }
        if (!sending) {
            sending = true;
            sendingSince = System.nanoTime();
            return Place.NOW;
        }
        if (waiting == null) {
            waiting = new ArrayDeque<>(4);
        }
        return waiting.size() < MOST_WAITING && waiting.add(text) ? Place.LATER : Place.FULL;
    }

    // Never with the lock held: what happens below may call back.
    private void transmit(String text) {
        try {
            session.getAsyncRemote().sendText(text, this::sent);
        } catch (RuntimeException gone) {
            LOG.trace("A connection was gone before it could be written to", gone);
        }
    }

    private void sent(SendResult result) {
        if (!result.isOK()) {
            // The end of the connection is reported by itself.
            return;
        }
        attendance.countSent();
        String next = next();
        if (next != null) {
            transmit(next);
        }
    }

    private synchronized String next() {
        String next = waiting == null ? null : waiting.poll();
        if (next == null) {
            waiting = null;
            sending = false;
        } else {
            sendingSince = System.nanoTime();
        }
        return next;
    }

    /** What a look at the clock tells about this connection, or null when all is well. */
    Closing overdue(long now) {
        if (person == null && now - openedAt > AUTHENTICATE_WITHIN.toNanos()) {
            return Closing.UNAUTHENTICATED;
        }
        synchronized (this) {
            if (sending && now - sendingSince > STUCK_AFTER.toNanos()) {
                return Closing.SLOW;
            }
        }
        return now - heardAt > DEAD_AFTER.toNanos() ? Closing.SILENT : null;
    }

    void pingWhenDue(long now) {
        if (now - pingedAt < PING_EVERY.toNanos()) {
            return;
        }
        pingedAt = now;
        synchronized (this) {
            if (over || sending) {
                return;
            }
        }
        try {
            session.getAsyncRemote().sendPing(NO_CONTENT);
        } catch (IOException | RuntimeException gone) {
            LOG.trace("A connection was gone before it could be pinged", gone);
        }
    }

    /** Says why and ends it; false where it was over already. */
    boolean close(Closing why, String detail) {
        synchronized (this) {
            if (over) {
                return false;
            }
            over = true;
            waiting = null;
        }
        try {
            session.close(why.reason(detail));
        } catch (IOException | RuntimeException gone) {
            LOG.trace("A connection was gone before it could be closed", gone);
        }
        return true;
    }

    /** For the other end that does not answer a close, because it is gone or does not read: the standard interface would wait for it. */
    void cut() {
        if (session instanceof UndertowSession undertow) {
            undertow.forceClose();
        }
    }
}
