package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;

/** Hands letters to the mail server. */
@ApplicationScoped
class MailSender implements Sender {
    @Inject
    MailConnections connections;

    @Inject
    NotificationSettings settings;

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public void send(Delivery delivery) {
        try {
            Letter letter = new Letter(connections.session(), settings.mailFrom(), delivery);
            send(letter, connections.open());
        } catch (AddressException e) {
            throw new RefusedForGoodException("the address is no mail address", e);
        } catch (SendFailedException e) {
            throw refusal(e);
        } catch (MessagingException e) {
            throw new SendingFailedException("the mail server does not answer: " + e.getMessage(), e);
        }
    }

    private void send(Letter letter, Transport transport) throws MessagingException {
        boolean alive = false;
        try {
            transport.sendMessage(letter, letter.getAllRecipients());
            alive = true;
        } finally {
            if (alive) {
                connections.keep(transport);
            } else {
                connections.close(transport);
            }
        }
    }

    /** The library calls an address invalid when the server refused it with a permanent code (5xx). */
    private static RuntimeException refusal(SendFailedException failure) {
        Address[] invalid = failure.getInvalidAddresses();
        if (invalid != null && invalid.length > 0) {
            return new RefusedForGoodException("the mail server knows no such address", failure);
        }
        return new SendingFailedException("the mail server does not take it now", failure);
    }
}
