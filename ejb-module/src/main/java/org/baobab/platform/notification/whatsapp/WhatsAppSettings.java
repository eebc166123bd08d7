package org.baobab.platform.notification.whatsapp;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.baobab.platform.kernel.Settings;

/** The WAHA server and its session, read once at the start. */
@ApplicationScoped
class WhatsAppSettings {
    private static final String URL = "baobab.whatsapp.url";

    @Inject
    Settings settings;

    private Optional<URI> url;
    private String key;
    private String session;
    private Optional<String> hmacKey;

    @PostConstruct
    void read() {
        url = settings.find(URL).map(set -> settings.address(URL, set));
        key = settings.text("baobab.whatsapp.key", "");
        session = settings.text("baobab.whatsapp.session", "default");
        hmacKey = settings.find("baobab.whatsapp.hmac-key");
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    Optional<URI> url() {
        return url;
    }

    String key() {
        return key;
    }

    String session() {
        return session;
    }

    /** What WAHA signs its calls with; without one none is believed. */
    Optional<String> hmacKey() {
        return hmacKey;
    }
}
