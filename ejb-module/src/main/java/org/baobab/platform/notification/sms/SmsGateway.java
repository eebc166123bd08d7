package org.baobab.platform.notification.sms;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.baobab.platform.notification.provider.ProviderClients;
import org.baobab.platform.notification.sms.SmsSettings.Account;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.TryLaterException;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** The SMS provider behind its guards: a limit in time and number, and a pause when it is down. A bad number is no sign that it is. */
@ApplicationScoped
class SmsGateway {
    @Inject
    SmsSettings settings;

    @Inject
    ProviderClients clients;

    private TwilioApi twilio;

    @PostConstruct
    void connect() {
        twilio = clients.connect(settings.url(), TwilioApi.class);
    }

    /** Gives back the provider's name for the text. */
    @Timeout(12_000)
    @Bulkhead(16)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            failureRatio = 0.5,
            delay = 5_000,
            skipOn = {PermanentFailureException.class, TryLaterException.class})
    public String send(Account account, String to, String text) {
        String callback = settings.isCalledBack() ? settings.statusCallback().toString() : null;
        return twilio.createMessage(authorization(account), account.id(), to, account.from(), text, callback)
                .sid();
    }

    @PreDestroy
    void disconnect() {
        clients.disconnect(twilio);
    }

    private static String authorization(Account account) {
        String credentials = account.id() + ":" + account.token();
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
