package org.baobab.platform.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.notification.NotificationSettings.SmsAccount;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jboss.logging.Logger;

/** The SMS provider behind its guards: a limit in time and number, and a pause when it is down. A bad number is no sign that it is. */
@ApplicationScoped
class SmsGateway {
    private static final Logger LOG = Logger.getLogger(SmsGateway.class);

    @Inject
    NotificationSettings settings;

    private TwilioApi twilio;

    @PostConstruct
    void connect() {
        twilio = RestClientBuilder.newBuilder()
                .baseUri(settings.smsUrl())
                .connectTimeout(5, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                // TwilioErrors answers for every refusal; RESTEasy's own mapper would only read a server's setting
                // wrong and warn.
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(TwilioApi.class);
    }

    @Timeout(12_000)
    @Bulkhead(16)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            failureRatio = 0.5,
            delay = 5_000,
            skipOn = RefusedForGoodException.class)
    public void send(SmsAccount account, String to, String text) {
        twilio.createMessage(authorization(account), account.id(), to, account.from(), text);
    }

    @PreDestroy
    void disconnect() {
        try {
            ((Closeable) twilio).close();
        } catch (IOException e) {
            LOG.debug("The SMS provider's client did not close", e);
        }
    }

    private static String authorization(SmsAccount account) {
        String credentials = account.id() + ":" + account.token();
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
