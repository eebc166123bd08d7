package org.baobab.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import org.baobab.platform.notification.NotificationSettings.SmsAccount;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Hands texts to the SMS provider. */
@ApplicationScoped
class SmsSender implements Sender {
    @Inject
    SmsGateway gateway;

    @Inject
    NotificationSettings settings;

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void send(Delivery delivery) {
        SmsAccount account = settings.smsAccount()
                .orElseThrow(
                        () -> new RefusedForGoodException("no SMS provider is configured (BAOBAB_SMS_ACCOUNT)", null));
        try {
            gateway.send(account, delivery.recipient(), delivery.text());
        } catch (CircuitBreakerOpenException | BulkheadException e) {
            throw new NotTriedException("the SMS provider is spared: " + e.getMessage(), e);
        } catch (FaultToleranceException | ProcessingException e) {
            throw new SendingFailedException("the SMS provider does not answer: " + e.getMessage(), e);
        }
    }
}
