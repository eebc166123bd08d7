package org.baobab.platform.notification.bell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.baobab.platform.notification.Accepted;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Delivery;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Sender;
import org.baobab.platform.task.PermanentFailureException;
import org.hibernate.exception.ConstraintViolationException;

/** The channel INAPP: a message's own id makes its notice, so that a second attempt rings no second time. */
@ApplicationScoped
class BellSender implements Sender {
    private static final String NO_READER = "there is no such account";

    @Inject
    BellRinger ringer;

    @Override
    public Channel channel() {
        return Channel.INAPP;
    }

    @Override
    public Accepted send(Delivery delivery) {
        try {
            ringer.ring(notice(delivery));
            return new Accepted(null);
        } catch (ConstraintViolationException refused) {
            if ("bell_notice_account_fk".equals(refused.getConstraintName())) {
                throw new PermanentFailureException(NO_READER, refused);
            }
            throw refused;
        }
    }

    private static NewNotice notice(Delivery delivery) {
        Message message = delivery.message();
        URI link = message.link();
        return new NewNotice(
                delivery.id(),
                reader(message.address()),
                message.organization(),
                message.topic(),
                message.subject(),
                message.text(),
                link == null ? null : link.toString());
    }

    private static UUID reader(String address) {
        try {
            return UUID.fromString(address);
        } catch (IllegalArgumentException noId) {
            throw new PermanentFailureException(NO_READER, noId);
        }
    }
}
