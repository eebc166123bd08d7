package org.baobab.platform.notification.push;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.baobab.platform.kernel.Settings;

/** The project at Firebase, read once at the start. */
@ApplicationScoped
class PushSettings {
    private static final String CREDENTIALS = "baobab.push.credentials";

    @Inject
    Settings settings;

    private URI url;
    private Optional<ServiceAccount> account;

    @PostConstruct
    void read() {
        url = settings.address("baobab.push.url", "https://fcm.googleapis.com");
        account = settings.find(CREDENTIALS).map(file -> ServiceAccount.read(CREDENTIALS, file));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    URI url() {
        return url;
    }

    Optional<ServiceAccount> account() {
        return account;
    }
}
