package org.baobab.platform.notification.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import org.baobab.platform.notification.Accepted;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Delivery;
import org.baobab.platform.notification.Sender;
import org.baobab.platform.notification.SendingFailedException;
import org.baobab.platform.task.PermanentFailureException;

/** Hands letters to the mail server. */
@ApplicationScoped
class MailSender implements Sender {
    private static final int REFUSED_FOR_GOOD = 500;

    private final RememberingLoader lookups = new RememberingLoader(MailSender.class.getClassLoader());

    @Inject
    MailConnections connections;

    @Inject
    MailSettings settings;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public Accepted send(Delivery delivery) {
        return lookups.seenBy(() -> post(delivery));
    }

    private Accepted post(Delivery delivery) {
        try {
            Letter letter = new Letter(connections.session(), settings.from(), delivery);
            hand(letter, connections.open());
            return new Accepted(null);
        } catch (AddressException e) {
            throw new PermanentFailureException("the address is no mail address", e);
        } catch (MessagingException e) {
            throw new SendingFailedException(
                    "the mail server does not answer: " + e.getClass().getSimpleName(), e);
        }
    }

    private void hand(Letter letter, Transport transport) throws MessagingException {
        boolean usable = false;
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            usable = true;
        } catch (SendFailedException e) {
            // The server has answered, so the next letter may take the same way.
            usable = true;
            throw refusal(SmtpReply.code(transport), e);
        } finally {
            if (usable) {
                connections.keep(transport);
            } else {
                connections.close(transport);
            }
        }
    }

    /** Whether it said so to the sender, to the recipient or to the letter itself: 5xx is for good, 4xx for now (RFC 5321). */
    private static RuntimeException refusal(int code, SendFailedException failure) {
        if (code >= REFUSED_FOR_GOOD) {
            return new PermanentFailureException("the mail server refused it for good: " + code, failure);
        }
        String now = code == SmtpReply.UNKNOWN ? "" : ": " + code;
        return new SendingFailedException("the mail server does not take it now" + now, failure);
    }
}
