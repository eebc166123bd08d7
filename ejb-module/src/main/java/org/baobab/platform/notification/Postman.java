package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.Logger;

/** Hands a claimed message to the sender of its channel and writes down how it went. */
@ApplicationScoped
class Postman {
    private static final Logger LOG = Logger.getLogger(Postman.class);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);

    @Inject
    @Any
    Instance<Sender> senders;

    @Inject
    MailConnections connections;

    @Inject
    Outbox outbox;

    void deliver(Delivery delivery) {
        try {
            sender(delivery.channel()).send(delivery);
        } catch (RefusedForGoodException e) {
            LOG.warnf("%s was refused for good: %s", delivery, e.getMessage());
            outbox.refused(delivery, e.getMessage());
            return;
        } catch (NotTriedException e) {
            LOG.debugf("%s waits: %s", delivery, e.getMessage());
            outbox.postponed(delivery, delayAfter(1));
            return;
        } catch (SendingFailedException e) {
            LOG.infof("%s was not sent: %s", delivery, e.getMessage());
            outbox.failed(delivery, e.getMessage(), delayAfter(delivery.attempt()));
            return;
        } catch (RuntimeException e) {
            // A mistake of ours must not hold up the other messages, nor this one for ever.
            LOG.errorf(e, "%s was not sent", delivery);
            outbox.failed(delivery, e.toString(), delayAfter(delivery.attempt()));
            return;
        }
        outbox.sent(delivery);
    }

    void closeIdleConnections() {
        connections.closeIdle();
    }

    /** 5 s, 15 s, 45 s, each a fifth more or less, so that what failed together does not come back together. */
    static Duration delayAfter(int attempt) {
        double factor = Math.pow(3, attempt - 1.0) * ThreadLocalRandom.current().nextDouble(0.8, 1.2);
        return Duration.ofMillis(Math.round(FIRST_DELAY.toMillis() * factor));
    }

    private Sender sender(Channel channel) {
        return senders.stream()
                .filter(sender -> sender.channel() == channel)
                .findFirst()
                .orElseThrow();
    }
}
