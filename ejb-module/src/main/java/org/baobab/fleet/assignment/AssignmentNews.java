package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.realtime.Live;

/** Writes down what happened to an assignment and tells whoever looks and whoever drives; in the transaction of the act. */
@ApplicationScoped
class AssignmentNews {
    static final String EVENT = "fleet.assignment";

    @Inject
    AuditTrail trail;

    @Inject
    Live live;

    @Inject
    DriverLetters letters;

    @Inject
    Drivers drivers;

    @Inject
    Caller caller;

    /** What pages hear; they read the rest. */
    public record Moved(UUID id, UUID vehicleId, AssignmentState state) {}

    /** What pages hear of a whole chunk. */
    public record ManyMoved(int count) {}

    void planned(AssignmentView view) {
        trail.record(AssignmentEvents.PLANNED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        if (view.running()) {
            trail.record(AssignmentEvents.STARTED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        }
        tell(view, Letter.ASSIGNED);
    }

    void changed(AssignmentView before, AssignmentView view, boolean begins) {
        trail.record(AssignmentEvents.CHANGED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        if (begins) {
            trail.record(AssignmentEvents.STARTED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        }
        if (!before.driverId().equals(view.driverId())) {
            letters.write(Letter.CANCELLED, before, drivers.get(before.driverId()));
            tell(view, Letter.ASSIGNED);
        } else {
            boolean matters = !before.vehicleId().equals(view.vehicleId())
                    || !before.startsAt().equals(view.startsAt())
                    || !Objects.equals(before.endsAt(), view.endsAt());
            tell(view, matters ? Letter.CHANGED : null);
        }
    }

    void started(AssignmentView view) {
        trail.record(AssignmentEvents.STARTED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        // Whoever takes the keys knows it.
        tell(view, null);
    }

    void ended(AssignmentView view) {
        trail.record(AssignmentEvents.ENDED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        tell(view, Letter.ENDED);
    }

    void givenBack(AssignmentView view) {
        trail.record(AssignmentEvents.ENDED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        tell(view, null);
    }

    void cancelled(AssignmentView view) {
        trail.record(AssignmentEvents.CANCELLED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        tell(view, Letter.CANCELLED);
    }

    void deleted(AssignmentView view) {
        trail.record(AssignmentEvents.DELETED, AssignmentEvents.SUBJECT, view.id(), AssignmentEvents.details(view));
        tell(view, view.open() ? Letter.CANCELLED : null);
    }

    private void tell(AssignmentView view, Letter letter) {
        Moved moved = new Moved(view.id(), view.vehicleId(), view.state());
        live.toOrganization(caller.requireOrganization(), Role.VIEWER, EVENT, moved);
        DriverView driver = drivers.get(view.driverId());
        if (driver.accountId() != null) {
            live.toAccount(driver.accountId(), EVENT, moved);
        }
        if (letter != null) {
            letters.write(letter, view, driver);
        }
    }
}
