package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.FleetLinks;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Message;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.notification.Templates;
import org.baobab.platform.notification.Words;
import org.baobab.platform.organization.OrganizationQueries;

/**
 * Tells a driver about an assignment: a person with an account as that person wishes, anybody else at the address that the fleet knows, a letter before a text.
 * Who can be reached in no way hears of it at the depot.
 */
@ApplicationScoped
class DriverLetters {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @Inject
    Announcements announcements;

    @Inject
    Notifications notifications;

    @Inject
    Templates templates;

    @Inject
    AssignmentViews views;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    void write(Letter letter, AssignmentView view, DriverView driver) {
        if (driver == null || !isReachable(driver)) {
            return;
        }
        UUID organization = caller.requireOrganization();
        Map<String, Object> values = new HashMap<>(Map.of(
                "organization", organizations.view(organization).name(),
                "registration", view.registration(),
                "from", moment(view.startsAt()),
                "until", view.endsAt() == null ? "..." : moment(view.endsAt())));
        URI link = URI.create(settings.address("baobab.public.url", "http://localhost:8080") + FleetLinks.MY_VEHICLE);
        if (driver.accountId() != null) {
            Notice notice = Notice.of(letter.template(), AssignmentTopics.ASSIGNMENTS)
                    .with(values)
                    .link(link)
                    .byPhone(letter.phoneTemplate());
            announcements.toPeople(organization, List.of(driver.accountId()), notice);
            return;
        }
        values.put("name", driver.fullName());
        values.put("link", link.toString());
        notifications.send(plain(letter, values, driver)
                .language(Locale.FRENCH.getLanguage())
                .topic(AssignmentTopics.ASSIGNMENTS)
                .organization(organization));
    }

    private Message plain(Letter letter, Map<String, Object> values, DriverView driver) {
        if (driver.email() != null) {
            Words words = templates.text(letter.template(), Locale.FRENCH, values);
            return Message.email(driver.email(), words.subject(), words.letter(), words.html());
        }
        Words words = templates.text(letter.phoneTemplate(), Locale.FRENCH, values);
        return Message.sms(driver.phone(), words.text());
    }

    static boolean isReachable(DriverView driver) {
        return driver.accountId() != null || driver.email() != null || driver.phone() != null;
    }

    private String moment(Instant when) {
        return MOMENT.format(when.atZone(views.zone()));
    }
}
