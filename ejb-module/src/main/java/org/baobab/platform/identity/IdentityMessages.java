package org.baobab.platform.identity;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.notification.Templates;

/** The letters and texts that identity sends, in the language of the person they go to. */
@ApplicationScoped
class IdentityMessages {
    @Inject
    Notifications notifications;

    @Inject
    Templates templates;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private String site;

    @PostConstruct
    void configure() {
        site = settings.address("baobab.public.url", "http://localhost:8080").toString();
    }

    void verifyEmail(Account account, String token, Duration validity) {
        mailLink("verify-email", account, "/email/verify?token=" + token, validity);
    }

    void resetPassword(Account account, String token, Duration validity) {
        mailLink("reset-password", account, "/password/reset?token=" + token, validity);
    }

    void passwordChanged(Account account) {
        notifications.email(templates.email(
                "password-changed",
                locale(account),
                account.email(),
                Map.of("name", account.fullName(), "when", clock.instant(), "link", site + "/password/forgot")));
    }

    /** Goes to the mailbox that was left, for whoever did not ask for it. */
    void emailChanged(Account account, String formerEmail) {
        notifications.email(templates.email(
                "email-changed",
                locale(account),
                formerEmail,
                Map.of("name", account.fullName(), "email", account.email())));
    }

    void phoneCode(Account account, String code, Duration validity) {
        Map<String, Object> values = Map.of("code", code, "validity", validity);
        notifications.sms(templates
                .sms("phone-code", locale(account), account.phone(), values)
                .until(clock.instant().plus(validity)));
    }

    private void mailLink(String template, Account account, String path, Duration validity) {
        Map<String, Object> values = Map.of("name", account.fullName(), "link", site + path, "validity", validity);
        notifications.email(templates
                .email(template, locale(account), account.email(), values)
                .until(clock.instant().plus(validity)));
    }

    private static Locale locale(Account account) {
        return Locale.forLanguageTag(account.locale());
    }
}
