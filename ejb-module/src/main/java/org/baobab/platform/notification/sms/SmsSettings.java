package org.baobab.platform.notification.sms;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.kernel.Settings;

/** The account at the SMS provider, read once at the start. */
@ApplicationScoped
class SmsSettings {
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    @Inject
    Settings settings;

    private URI url;
    private URI statusCallback;
    private Optional<Account> account;

    /** Its text form keeps the token for itself. */
    record Account(String id, String token, String from) {
        @Override
        public String toString() {
            return "Account[" + id + "]";
        }
    }

    @PostConstruct
    void read() {
        url = settings.address("baobab.sms.url", "https://api.twilio.com");
        statusCallback = URI.create(
                settings.address("baobab.public.url", "http://localhost:8080") + "/api/v1/callbacks/twilio/status");
        account = settings.find("baobab.sms.account")
                .map(id -> new Account(
                        id, settings.text("baobab.sms.token", ""), settings.text("baobab.sms.from", "Baobab")));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    URI url() {
        return url;
    }

    Optional<Account> account() {
        return account;
    }

    /** What Twilio signs its reports over. */
    URI statusCallback() {
        return statusCallback;
    }

    /** Twilio refuses a message whose report would go to an address that only this machine knows. */
    boolean isCalledBack() {
        return !HERE.contains(statusCallback.getHost()) || HERE.contains(url.getHost());
    }
}
