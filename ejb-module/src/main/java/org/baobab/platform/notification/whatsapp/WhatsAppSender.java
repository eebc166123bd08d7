package org.baobab.platform.notification.whatsapp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import org.baobab.platform.notification.Accepted;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Delivery;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Sender;
import org.baobab.platform.notification.SendingFailedException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Hands texts to WAHA. */
@ApplicationScoped
class WhatsAppSender implements Sender {
    static final String PROVIDER = "waha";

    @Inject
    WhatsAppGateway gateway;

    @Inject
    WhatsAppSettings settings;

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public String missing() {
        return settings.url().isPresent() ? "" : "BAOBAB_WHATSAPP_URL";
    }

    @Override
    public Accepted send(Delivery delivery) {
        Message message = delivery.message();
        try {
            return new Accepted(gateway.send(message.address(), message.text()));
        } catch (TimeoutException | ProcessingException e) {
            throw new SendingFailedException(
                    "the WhatsApp server does not answer: " + e.getClass().getSimpleName(), e);
        }
    }
}
