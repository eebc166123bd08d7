package org.baobab.platform.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Who the messages come from and which provider takes them, read once at the start. */
@ApplicationScoped
class NotificationSettings {
    private static final String NAME = "Baobab";

    @Inject
    Settings settings;

    private URI home;
    private InternetAddress mailFrom;
    private int workers;
    private URI smsUrl;
    private Optional<SmsAccount> smsAccount;

    /** The account at the SMS provider; its text form keeps the token for itself. */
    record SmsAccount(String id, String token, String from) {
        @Override
        public String toString() {
            return "SmsAccount[" + id + "]";
        }
    }

    @PostConstruct
    void read() {
        home = settings.address("baobab.public.url", "http://localhost:8080");
        mailFrom = mailFrom(settings.text("baobab.mail.from", "Baobab <bonjour@baobab.test>"));
        workers = settings.integer("baobab.notification.workers", 4, 1, 64);
        smsUrl = settings.address("baobab.sms.url", "https://api.twilio.com");
        smsAccount = settings.find("baobab.sms.account")
                .map(id -> new SmsAccount(
                        id, settings.text("baobab.sms.token", ""), settings.text("baobab.sms.from", NAME)));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** Where Baobab is found by those who read its messages. */
    URI home() {
        return home;
    }

    InternetAddress mailFrom() {
        return mailFrom;
    }

    /** How many messages one node sends at once. */
    int workers() {
        return workers;
    }

    URI smsUrl() {
        return smsUrl;
    }

    Optional<SmsAccount> smsAccount() {
        return smsAccount;
    }

    static InternetAddress mailFrom(String value) {
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
