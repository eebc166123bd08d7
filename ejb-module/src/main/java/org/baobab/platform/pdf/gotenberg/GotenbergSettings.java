package org.baobab.platform.pdf.gotenberg;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Where the Gotenberg server is and how it knows us, read once at the start. */
@ApplicationScoped
class GotenbergSettings {
    private static final String URL = "baobab.pdf.gotenberg.url";
    private static final String USER = "baobab.pdf.gotenberg.user";
    private static final String PASSWORD = "baobab.pdf.gotenberg.password";

    @Inject
    Settings settings;

    private Optional<URI> url;
    private Optional<String> authorization;

    @PostConstruct
    void read() {
        url = settings.find(URL).map(set -> settings.address(URL, set));
        authorization = settings.find(USER).map(user -> {
            String password = settings.find(PASSWORD)
                    .orElseThrow(() -> new InvalidSettingException(PASSWORD, "", "set where " + USER + " is"));
            return "Basic "
                    + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
        });
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    Optional<URI> url() {
        return url;
    }

    Optional<String> authorization() {
        return authorization;
    }
}
