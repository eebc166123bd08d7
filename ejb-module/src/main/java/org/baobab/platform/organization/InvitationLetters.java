package org.baobab.platform.organization;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.identity.EmailAddress;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.EmailMessage;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.notification.Templates;

/** Writes invitations and sends them, in the language of whoever invites. The organisation's row is locked by then. */
@ApplicationScoped
class InvitationLetters {
    private static final String ROLES = "org.baobab.platform.organization.roles";

    @Inject
    OrganizationStore store;

    @Inject
    AccountDirectory accounts;

    @Inject
    Templates templates;

    @Inject
    Notifications notifications;

    @Inject
    AuditTrail trail;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private Duration life;
    private URI home;

    @PostConstruct
    void configure() {
        life = settings.duration(
                "baobab.invitation.life", Duration.ofDays(7), Duration.ofMinutes(1), Duration.ofDays(90));
        home = settings.address("baobab.public.url", "http://localhost:8080");
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    InvitationView send(Organization organization, EmailAddress email, Role role) {
        SecretToken token = SecretToken.random();
        Invitation invitation = store.findOpenInvitation(organization.id(), email.value())
                .orElseGet(() -> new Invitation(organization.id(), email));
        invitation.offer(role, token, clock.instant(), life);
        store.add(invitation);
        store.flush("Invitation", email);
        notifications.email(letter(organization, invitation, token));
        trail.record("member.invited", "invitation", invitation.id(), Map.of("email", email.value(), "role", role));
        return InvitationView.of(invitation);
    }

    private EmailMessage letter(Organization organization, Invitation invitation, SecretToken token) {
        Map<String, Object> values = Map.of(
                "inviter", inviter(organization),
                "organization", organization.name(),
                "role", inWords(invitation.role(), caller.locale()),
                "link", home + "/invitation?token=" + token.text(),
                "validity", life);
        return templates
                .email("invitation", caller.locale(), invitation.email(), values)
                .until(invitation.expiresAt());
    }

    /** A program that invites speaks for its organisation. */
    private String inviter(Organization organization) {
        return caller.accountId() == null
                ? organization.name()
                : accounts.find(caller.accountId()).map(AccountView::fullName).orElse(organization.name());
    }

    static String inWords(Role role, Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        return ResourceBundle.getBundle(ROLES, english ? Locale.ENGLISH : Locale.FRENCH)
                .getString(role.name());
    }
}
