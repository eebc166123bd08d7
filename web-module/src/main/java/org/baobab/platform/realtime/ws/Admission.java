package org.baobab.platform.realtime.ws;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.baobab.platform.identity.Authentication;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.realtime.EventText;
import org.jboss.logging.Logger;

/** Lets in whoever shows a good token or came with a good cookie. */
@ApplicationScoped
class Admission {
    private static final Logger LOG = Logger.getLogger(Admission.class);

    @Inject
    Authentication authentication;

    @Inject
    Attendance attendance;

    @Inject
    Supervision supervision;

    @Inject
    Clock clock;

    /** What a connection reads when it is let in. */
    public record Welcome(UUID accountId, long pingSeconds) {}

    @ActivateRequestContext
    public void byToken(Connection connection, String token) {
        try {
            admit(connection, authentication.bearer(token));
        } catch (UnauthenticatedException refused) {
            attendance.dismiss(connection, Closing.UNAUTHENTICATED, refused.slug());
        } catch (EJBException broken) {
            fail(connection, broken);
        }
    }

    @ActivateRequestContext
    public void byCookie(Connection connection, Authenticated who) {
        try {
            admit(connection, who);
        } catch (EJBException broken) {
            fail(connection, broken);
        }
    }

    private void admit(Connection connection, Authenticated who) {
        Person known = connection.person();
        if (known != null && !known.accountId().equals(who.accountId())) {
            attendance.dismiss(connection, Closing.UNAUTHENTICATED, "another-person");
            return;
        }
        if (known == null && !attendance.introduce(connection, who)) {
            attendance.dismiss(connection, Closing.TOO_MANY);
            return;
        }
        connection.belongTo(connection.person(), who.sessionId(), who.platformRole());
        // Only now, when changes reach this connection, is what holds sure to go on holding until the next change.
        supervision.examine(connection);
        Welcome welcome = new Welcome(who.accountId(), Connection.PING_EVERY.toSeconds());
        connection.greet(EventText.write("auth.ok", welcome, clock.instant()));
    }

    private void fail(Connection connection, EJBException broken) {
        LOG.warn("A connection was not let in: the database did not answer", broken);
        attendance.dismiss(connection, Closing.FAILED);
    }
}
