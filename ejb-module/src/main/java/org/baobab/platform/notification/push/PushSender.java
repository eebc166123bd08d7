package org.baobab.platform.notification.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import java.time.Clock;
import org.baobab.platform.notification.Accepted;
import org.baobab.platform.notification.Channel;
import org.baobab.platform.notification.Delivery;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Sender;
import org.baobab.platform.notification.SendingFailedException;
import org.baobab.platform.notification.device.Devices;
import org.eclipse.microprofile.faulttolerance.exceptions.TimeoutException;

/** Hands push messages to Firebase, and drops the devices that it calls dead. */
@ApplicationScoped
class PushSender implements Sender {
    static final String PROVIDER = "firebase";

    @Inject
    PushGateway gateway;

    @Inject
    PushSettings settings;

    @Inject
    Devices devices;

    @Inject
    Clock clock;

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    @Override
    public String provider() {
        return PROVIDER;
    }

    @Override
    public String missing() {
        return settings.account().isPresent() ? "" : "BAOBAB_PUSH_CREDENTIALS";
    }

    @Override
    public Accepted send(Delivery delivery) {
        Message message = delivery.message();
        try {
            return new Accepted(
                    gateway.send(settings.account().orElseThrow(), PushMessage.of(message, clock.instant())));
        } catch (DeadDeviceException e) {
            devices.drop(message.address());
            throw e;
        } catch (StaleTokenException | TimeoutException | ProcessingException e) {
            throw new SendingFailedException(
                    "Firebase does not take it now: " + e.getClass().getSimpleName(), e);
        }
    }
}
