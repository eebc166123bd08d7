package org.baobab.platform.notification.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Who the letters come from, read once at the start. */
@ApplicationScoped
class MailSettings {
    private static final String NAME = "Baobab";

    @Inject
    Settings settings;

    private InternetAddress from;
    private Optional<Login> login;

    /** Its text form keeps the password for itself. */
    record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login[" + user + "]";
        }
    }

    @PostConstruct
    void read() {
        from = from(settings.text("baobab.mail.from", "Baobab <bonjour@baobab.test>"));
        login = settings.find("baobab.smtp.user")
                .map(user -> new Login(user, settings.text("baobab.smtp.password", "")));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    InternetAddress from() {
        return from;
    }

    /** Where the mail server wants to know who sends. */
    Optional<Login> login() {
        return login;
    }

    static InternetAddress from(String value) {
        try {
            InternetAddress[] addresses = InternetAddress.parse(value, true);
            if (addresses.length == 1 && addresses[0].getAddress().contains("@")) {
                String personal = addresses[0].getPersonal();
                addresses[0].setPersonal(personal == null ? NAME : personal, StandardCharsets.UTF_8.name());
                return addresses[0];
            }
        } catch (AddressException | UnsupportedEncodingException e) {
            // Falls through to the one message for every wrong sender.
        }
        throw new InvalidSettingException(
                "baobab.mail.from", value, "one address such as Baobab <bonjour@example.com>");
    }
}
