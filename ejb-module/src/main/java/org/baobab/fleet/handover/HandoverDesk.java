package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.organization.Organizations;

/** Signs a handover, in one transaction with what it does to the assignment and the vehicle. */
@ApplicationScoped
@Transactional
class HandoverDesk {
    /** So long before its time a vehicle can be taken over. */
    private static final Duration EARLY = Duration.ofHours(1);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    @Inject
    HandoverStore store;

    @Inject
    Assignments assignments;

    @Inject
    Organizations organizations;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    HandoverView sign(UUID assignmentId, SignHandover how) {
        requireOnce(how);
        Handover handover =
                new Handover(caller.requireOrganization(), assignmentId, how, caller.accountId(), clock.instant());
        AssignmentView assignment;
        if (how.kind() == HandoverKind.START) {
            requireTime(assignments.get(assignmentId));
            assignment = assignments.takeOver(assignmentId, how.odometerKm(), how.odometerReason());
        } else {
            assignment = assignments.giveBack(assignmentId, how.odometerKm(), how.odometerReason());
        }
        // The assignment's row is ours by now: of two who sign at once the second finds it done.
        if (store.isDone(assignmentId, how.kind())) {
            throw new ConflictException("handover-done", how.kind() + " of " + assignmentId + " was signed");
        }
        store.add(handover);
        store.namePhotosOfHandover(assignmentId, how.photos(), handover.id());
        trail.record(
                HandoverEvents.SIGNED,
                HandoverEvents.ASSIGNMENT,
                assignmentId,
                Map.of(
                        HandoverEvents.KIND, how.kind().name(),
                        HandoverEvents.VEHICLE, String.valueOf(assignment.registration()),
                        HandoverEvents.SIGNER, how.signer(),
                        HandoverEvents.ODOMETER, how.odometerKm()));
        return handover.view(how.photos());
    }

    private void requireTime(AssignmentView assignment) {
        Instant now = clock.instant();
        if (assignment.planned() && assignment.startsAt().isAfter(now.plus(EARLY))) {
            ZoneId zone = ZoneId.of(organizations.current().timeZone());
            throw new ConflictException(
                    "handover-early",
                    "Assignment " + assignment.id() + " begins at " + assignment.startsAt(),
                    Map.of("from", MOMENT.format(assignment.startsAt().atZone(zone))));
        }
    }

    private static void requireOnce(SignHandover how) {
        Set<CheckItem> seen = EnumSet.noneOf(CheckItem.class);
        for (Check each : how.checks()) {
            if (!seen.add(each.item())) {
                throw new RuleViolationException("checklist", "handover.checklist");
            }
        }
    }
}
