package org.baobab.platform.realtime.ws;

import io.undertow.websockets.jsr.UndertowSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.Endpoint;
import jakarta.websocket.EndpointConfig;
import jakarta.websocket.PongMessage;
import jakarta.websocket.Session;
import org.baobab.platform.kernel.Authenticated;
import org.jboss.logging.Logger;

/** Where connections come and go. There is one of it, for all of them. */
@ApplicationScoped
public class LiveEndpoint extends Endpoint {
    private static final Logger LOG = Logger.getLogger(LiveEndpoint.class);
    private static final String CONNECTION = Connection.class.getName();

    @Inject
    Attendance attendance;

    @Inject
    Admission admission;

    @Inject
    Inbox inbox;

    @Inject
    Traffic traffic;

    @Override
    public void onOpen(Session session, EndpointConfig config) {
        Connection connection = new Connection(session, attendance);
        session.getUserProperties().put(CONNECTION, connection);
        session.setMaxTextMessageBufferSize(Inbox.LONGEST);
        session.setMaxBinaryMessageBufferSize(1);
        session.addMessageHandler(PongMessage.class, pong -> connection.heard());
        session.addMessageHandler(String.class, text -> inbox.receive(connection, text));
        traffic.opened();
        attendance.arrive(connection);
        if (session.getUserProperties().remove(Handshake.WHO) instanceof Authenticated who) {
            aside(session, () -> admission.byCookie(connection, who));
        }
    }

    /** Connections open on the thread that reads and writes all of them: the database is asked on another. */
    private static void aside(Session session, Runnable work) {
        if (session instanceof UndertowSession undertow) {
            undertow.getContainer().invokeEndpointMethod(undertow.getExecutor(), work);
        } else {
            work.run();
        }
    }

    @Override
    public void onClose(Session session, CloseReason reason) {
        if (session.getUserProperties().remove(CONNECTION) instanceof Connection connection) {
            traffic.ended();
            attendance.leave(connection);
        }
    }

    @Override
    public void onError(Session session, Throwable failure) {
        // Mostly a line that broke; the container closes the session by itself, or the next heartbeat does.
        LOG.debug("A live connection failed", failure);
    }
}
