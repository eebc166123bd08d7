package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.assignment.AssignmentTopics;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.task.Priority;

/** Tells the managers of a fleet that something is broken. */
@ApplicationScoped
class DamageNotices {
    @Inject
    Announcements announcements;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    void reported(DamageView damage, String driver) {
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        Notice notice = Notice.of("fleet-damage", AssignmentTopics.ASSIGNMENTS)
                .with(Map.of(
                        "registration", String.valueOf(damage.registration()),
                        "driver", String.valueOf(driver),
                        "gravite", french(damage.severity()),
                        "severity", english(damage.severity()),
                        "what", damage.description()))
                .priority(damage.severity() == DamageSeverity.MINOR ? Priority.NORMAL : Priority.HIGH)
                .link(URI.create(home + FleetLinks.assignment(damage.assignmentId())));
        announcements.toManagers(caller.requireOrganization(), notice);
    }

    private static String french(DamageSeverity severity) {
        return switch (severity) {
            case MINOR -> "léger";
            case MAJOR -> "important";
            case IMMOBILE -> "véhicule immobilisé";
        };
    }

    private static String english(DamageSeverity severity) {
        return switch (severity) {
            case MINOR -> "minor";
            case MAJOR -> "major";
            case IMMOBILE -> "vehicle cannot be driven";
        };
    }
}
