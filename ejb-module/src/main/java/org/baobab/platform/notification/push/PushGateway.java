package org.baobab.platform.notification.push;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import org.baobab.platform.notification.provider.ProviderClients;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.TryLaterException;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;

/** Firebase behind its guards. A dead device is no sign that Firebase is down. */
@ApplicationScoped
class PushGateway {
    @Inject
    PushSettings settings;

    @Inject
    ProviderClients clients;

    @Inject
    Clock clock;

    private FcmApi firebase;
    private GoogleTokenApi google;
    private GoogleToken token;

    @PostConstruct
    void connect() {
        settings.account().ifPresent(this::connect);
    }

    private void connect(ServiceAccount account) {
        firebase = clients.connect(settings.url(), FcmApi.class);
        google = clients.connect(account.tokenAddress(), GoogleTokenApi.class);
        token = new GoogleToken(() -> google.token(GoogleTokenApi.GRANT, account.assertion(clock.instant())), clock);
    }

    /** Gives back Firebase's name for the message. */
    @Timeout(22_000)
    @Bulkhead(16)
    @CircuitBreaker(
            requestVolumeThreshold = 10,
            failureRatio = 0.5,
            delay = 5_000,
            skipOn = {PermanentFailureException.class, TryLaterException.class})
    public String send(ServiceAccount account, JsonObject message) {
        String first = token.get();
        try {
            return send(account, message, first);
        } catch (StaleTokenException refused) {
            token.refused(first);
            return send(account, message, token.get());
        }
    }

    private String send(ServiceAccount account, JsonObject message, String bearer) {
        return firebase.send("Bearer " + bearer, account.project(), message).name();
    }

    @PreDestroy
    void disconnect() {
        clients.disconnect(firebase);
        clients.disconnect(google);
    }
}
