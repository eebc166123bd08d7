package org.baobab.fleet.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.FleetDue;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.FleetReminder;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.notification.Templates;
import org.baobab.platform.organization.MemberDirectory;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.task.Priority;

/** Tells people what falls due in their fleets; for the job, as Baobab itself. */
@ApplicationScoped
public class FleetReminders {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final String TEMPLATE = "fleet-due";

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<FleetReminder> reminders;

    @Inject
    Drivers drivers;

    @Inject
    Organizations organizations;

    @Inject
    MemberDirectory members;

    @Inject
    Announcements announcements;

    @Inject
    Notifications notifications;

    @Inject
    Templates templates;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Organisations that use fleets, in the order of their ids. */
    @Transactional(TxType.SUPPORTS)
    public List<UUID> organizations(UUID after, int most) {
        List<?> ids = em.createNativeQuery("""
                        SELECT organization_id FROM organization_app
                        WHERE app = 'FLEET' AND organization_id > :after ORDER BY organization_id""", UUID.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(most)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }

    @Transactional(TxType.SUPPORTS)
    public long count() {
        return (Long) em.createNativeQuery("SELECT count(*) FROM organization_app WHERE app = 'FLEET'", Long.class)
                .getSingleResult();
    }

    /**
     * What is due in the organisation that Baobab works in, to its managers and to the drivers whom it concerns, in the caller's transaction.
     *
     * @return how many things
     */
    @Transactional(TxType.REQUIRED)
    public int remind() {
        UUID organization = caller.requireOrganization();
        LocalDate today = clock.instant()
                .atZone(ZoneId.of(organizations.current().timeZone()))
                .toLocalDate();
        List<UUID> managers = members.managers(organization);
        int told = 0;
        for (FleetReminder part : reminders) {
            for (FleetDue due : part.due(today)) {
                announcements.toManagers(organization, notice(due, due.page()));
                if (due.driverId() != null) {
                    tellDriver(organization, due, managers);
                }
                told++;
            }
        }
        return told;
    }

    /** By the account where they have one, else by letter where their address is known. */
    private void tellDriver(UUID organization, FleetDue due, List<UUID> managers) {
        DriverView driver = drivers.get(due.driverId());
        if (driver.accountId() != null) {
            if (!managers.contains(driver.accountId())) {
                announcements.toPeople(organization, List.of(driver.accountId()), notice(due, FleetLinks.MY_VEHICLE));
            }
        } else if (driver.email() != null) {
            notifications.email(templates.email(
                    TEMPLATE,
                    Locale.FRENCH,
                    driver.email(),
                    Map.of(
                            "french",
                            due.french(),
                            "english",
                            due.english(),
                            "name",
                            driver.fullName(),
                            "link",
                            address(FleetLinks.MY_VEHICLE).toString())));
        }
    }

    private Notice notice(FleetDue due, String page) {
        return Notice.of(TEMPLATE, FleetTopics.DUE)
                .with(Map.of("french", due.french(), "english", due.english()))
                .priority(due.pressing() ? Priority.HIGH : Priority.NORMAL)
                .link(address(page));
    }

    private URI address(String page) {
        return URI.create(settings.address("baobab.public.url", "http://localhost:8080") + page);
    }
}
