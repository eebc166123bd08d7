package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** The handovers of the organisation that the caller has entered. */
@ApplicationScoped
@NeedsApp(App.FLEET)
@Needs(Role.VIEWER)
public class Handovers {
    @Inject
    HandoverDesk desk;

    @Inject
    HandoverStore store;

    @Inject
    Assignments assignments;

    /** Of an assignment, the start first; none, one or two. */
    @Needs(Role.VIEWER)
    public List<HandoverView> of(UUID assignmentId) {
        assignments.get(assignmentId);
        return store.of(assignmentId);
    }

    /**
     * START begins a planned assignment, END ends an active one; one that the job has ended already is completed.
     *
     * @throws org.baobab.platform.kernel.ConflictException {@code handover-done}, {@code handover-early}, {@code assignment-over}, {@code
     *     assignment-not-running}
     */
    @Needs(Role.AGENT)
    public HandoverView sign(UUID assignmentId, SignHandover how) {
        return Assignments.attempt(() -> desk.sign(assignmentId, how));
    }
}
