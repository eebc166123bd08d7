package org.baobab.platform.notification.sms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import org.baobab.platform.notification.Accepted;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Delivery;
import org.baobab.platform.notification.Sender;
import org.baobab.platform.notification.SendingFailedException;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Hands texts to the SMS provider. */
@ApplicationScoped
class SmsSender implements Sender {
    static final String PROVIDER = "twilio";

    @Inject
    SmsGateway gateway;

    @Inject
    SmsSettings settings;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public String missing() {
        return settings.account().isPresent() ? "" : "BAOBAB_SMS_ACCOUNT";
    }

    @Override
    public Accepted send(Delivery delivery) {
        try {
            return new Accepted(gateway.send(
                    settings.account().orElseThrow(),
                    delivery.message().address(),
                    delivery.message().text()));
        } catch (TimeoutException | ProcessingException e) {
            throw new SendingFailedException(
                    "the SMS provider does not answer: " + e.getClass().getSimpleName(), e);
        }
    }
}
