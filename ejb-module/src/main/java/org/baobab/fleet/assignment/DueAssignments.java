package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.fleet.ManyVehicles;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Tasks;

/**
 * Ends the assignments whose time is over, and begins those whose time has come, for the job, as Baobab itself. A chunk is some statements, however many it
 * holds; drivers are told by a task, so that a slow letter keeps nobody's vehicle. What another node, or somebody at the depot, has in hand is passed over: it
 * is done there, or comes again in five minutes.
 */
@ApplicationScoped
public class DueAssignments {
    /** So many letters one task writes. */
    private static final int LETTERS = 100;

    @Inject
    DueRows rows;

    @Inject
    ManyVehicles vehicles;

    @Inject
    AuditTrail trail;

    @Inject
    Live live;

    @Inject
    Tasks tasks;

    @Inject
    Clock clock;

    public List<DueKey> over(DueKey after, int most) {
        return rows.over(after, clock.instant(), most);
    }

    public long countOver() {
        return rows.countOver(clock.instant());
    }

    public List<DueKey> beginning(DueKey after, int most) {
        return rows.beginning(after, clock.instant(), most);
    }

    public long countBeginning() {
        return rows.countBeginning(clock.instant());
    }

    /**
     * In the caller's transaction.
     *
     * @return how many ended
     */
    @Transactional(TxType.REQUIRED)
    public int end(List<DueKey> due) {
        List<MovedAssignment> ended = rows.end(ids(due), clock.instant());
        vehicles.release(rows.withoutAssignment(vehicles(ended)));
        for (MovedAssignment each : ended) {
            trail.recordIn(
                    each.organizationId(), AssignmentEvents.ENDED, AssignmentEvents.SUBJECT, each.id(), each.details());
        }
        tell(AssignmentState.ENDED, Letter.ENDED, ended);
        return ended.size();
    }

    /**
     * In the caller's transaction. One whose vehicle or driver has not come back from another that runs waits.
     *
     * @return how many began
     */
    @Transactional(TxType.REQUIRED)
    public int start(List<DueKey> due) {
        List<MovedAssignment> begun = rows.start(ids(due), clock.instant());
        vehicles.occupy(vehicles(begun));
        for (MovedAssignment each : begun) {
            trail.recordIn(
                    each.organizationId(),
                    AssignmentEvents.STARTED,
                    AssignmentEvents.SUBJECT,
                    each.id(),
                    each.details());
        }
        tell(AssignmentState.ACTIVE, Letter.STARTED, begun);
        return begun.size();
    }

    private void tell(AssignmentState state, Letter letter, List<MovedAssignment> moved) {
        Map<UUID, List<MovedAssignment>> byOrganization =
                moved.stream().collect(Collectors.groupingBy(MovedAssignment::organizationId));
        byOrganization.forEach((organization, some) -> {
            if (some.size() == 1) {
                MovedAssignment one = some.getFirst();
                live.toOrganization(
                        organization,
                        Role.VIEWER,
                        AssignmentNews.EVENT,
                        new AssignmentNews.Moved(one.id(), one.vehicleId(), state));
            } else {
                live.toOrganization(
                        organization, Role.VIEWER, AssignmentNews.EVENT, new AssignmentNews.ManyMoved(some.size()));
            }
            live.toAccounts(
                    some.stream()
                            .map(MovedAssignment::driverAccountId)
                            .filter(account -> account != null)
                            .toList(),
                    AssignmentNews.EVENT,
                    new AssignmentNews.ManyMoved(some.size()));
        });
        tasks.submitAll(letters(letter, byOrganization));
    }

    private static List<NewTask> letters(Letter letter, Map<UUID, List<MovedAssignment>> byOrganization) {
        List<NewTask> wanted = new ArrayList<>();
        byOrganization.forEach((organization, some) -> {
            List<UUID> reachable = some.stream()
                    .filter(MovedAssignment::reachable)
                    .map(MovedAssignment::id)
                    .toList();
            for (int from = 0; from < reachable.size(); from += LETTERS) {
                List<UUID> part = reachable.subList(from, Math.min(from + LETTERS, reachable.size()));
                wanted.add(NewTask.of(TellDrivers.KIND, new TellDrivers.Told(letter.name(), List.copyOf(part)))
                        .inOrganization(organization));
            }
        });
        return wanted;
    }

    private static List<UUID> ids(List<DueKey> due) {
        return due.stream().map(DueKey::id).toList();
    }

    private static Set<UUID> vehicles(List<MovedAssignment> moved) {
        return moved.stream().map(MovedAssignment::vehicleId).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
