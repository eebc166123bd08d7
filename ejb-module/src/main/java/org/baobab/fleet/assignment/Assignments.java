package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.jboss.logging.Logger;

/**
 * The assignments of the organisation that the caller has entered. It opens no transaction of its own: what loses against another is tried again in a fresh
 * one.
 */
@ApplicationScoped
@NeedsApp(App.FLEET)
@Needs(Role.VIEWER)
public class Assignments {
    private static final Logger LOG = Logger.getLogger(Assignments.class);
    private static final int TRIES = 4;

    @Inject
    AssignmentDesk desk;

    @Inject
    AssignmentStore store;

    @Inject
    AssignmentViews views;

    /** Newest first. */
    @Needs(Role.VIEWER)
    public Slice<AssignmentView> list(AssignmentFilter filter, Paging paging) {
        Slice<Assignment> rows = Slice.cut(store.list(filter, paging), paging, Assignment::id);
        return new Slice<>(views.view(rows.items()), rows.next());
    }

    /** The latest start first. */
    @Needs(Role.VIEWER)
    public Slice<AssignmentView> latest(AssignmentFilter filter, Paging paging) {
        Slice<Assignment> rows = Slice.cut(store.latest(filter, paging), paging, Assignment::id, row -> row.period()
                .startsAt());
        return new Slice<>(views.view(rows.items()), rows.next());
    }

    /**
     * In the order of {@link #latest}, as many as a file is written by.
     *
     * @param last the one they follow, wherever it stands or whether it is there at all by now; null to begin
     */
    @Needs(Role.VIEWER)
    public List<AssignmentView> following(AssignmentFilter filter, AssignmentView last) {
        return views.view(store.following(filter, last));
    }

    /** Those that touch a time, in its order. */
    @Needs(Role.VIEWER)
    public List<AssignmentView> timeline(AssignmentFilter filter) {
        return views.view(store.timeline(filter));
    }

    @Needs(Role.VIEWER)
    public AssignmentView get(UUID id) {
        return views.view(store.require(id));
    }

    /** @throws ConflictException {@code assignment-overlap}, {@code vehicle-unavailable}, {@code vehicle-busy}, {@code licence-expired} */
    @Needs(Role.AGENT)
    public AssignmentView plan(PlanAssignment wish) {
        lookAhead(wish, null);
        return attempt(() -> desk.plan(wish));
    }

    /** @param seenVersion the version that the caller knows, or null to change whatever is there */
    @Needs(Role.AGENT)
    public AssignmentView change(UUID id, PlanAssignment wish, Long seenVersion) {
        return attempt(() -> desk.change(id, there -> wish, seenVersion));
    }

    @Needs(Role.AGENT)
    public AssignmentView change(UUID id, ChangeAssignment wish, Long seenVersion) {
        return attempt(() -> desk.change(id, wish::of, seenVersion));
    }

    @Needs(Role.AGENT)
    public AssignmentView end(UUID id, EndAssignment how, Long seenVersion) {
        return attempt(() -> desk.end(id, how.odometerKm(), how.odometerReason(), seenVersion));
    }

    @Needs(Role.AGENT)
    public AssignmentView cancel(UUID id, Long seenVersion) {
        return attempt(() -> desk.cancel(id, seenVersion));
    }

    @Needs(Role.AGENT)
    public void delete(UUID id, Long seenVersion) {
        attempt(() -> {
            desk.delete(id, seenVersion);
            return null;
        });
    }

    /** As the keys change hands; in the caller's transaction. */
    @Needs(Role.AGENT)
    public AssignmentView takeOver(UUID id, long odometerKm, String odometerReason) {
        return desk.takeOver(id, odometerKm, odometerReason);
    }

    /** As the keys come back; in the caller's transaction. */
    @Needs(Role.AGENT)
    public AssignmentView giveBack(UUID id, long odometerKm, String odometerReason) {
        return desk.giveBack(id, odometerKm, odometerReason);
    }

    /** Of a hundred who want the same vehicle most learn here that it is taken, without waiting for its row. */
    private void lookAhead(PlanAssignment wish, UUID except) {
        Optional<Assignment> other = store.inTheWay(wish, except);
        if (other.isPresent()) {
            throw Overlaps.with(views.view(other.get()), wish.vehicleId(), views.zone());
        }
    }

    /** For acts that open a transaction of their own: what the database throws is told in our words, and a deadlock is tried again. */
    public static <T> T attempt(Supplier<T> act) {
        for (int tried = 1; ; tried++) {
            try {
                return act.get();
            } catch (AppException refused) {
                throw refused;
            } catch (RuntimeException failure) {
                if (!Overlaps.isDeadlock(failure) || tried == TRIES) {
                    throw told(failure);
                }
                LOG.debugf("An assignment met a deadlock, try %d", tried);
            }
        }
    }

    private static RuntimeException told(RuntimeException failure) {
        if (Overlaps.isOverlap(failure)) {
            return new ConflictException(Overlaps.SLUG, "Another assignment was faster", Overlaps.unknown(), failure);
        }
        if (Overlaps.isTimeout(failure) || Overlaps.isDeadlock(failure)) {
            return new ConflictException("vehicle-busy", "Somebody has the vehicle in hand", Map.of(), failure);
        }
        return failure;
    }
}
