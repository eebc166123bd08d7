package org.baobab.fleet.assignment.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.fleet.assignment.AssignmentFilter;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.omnifaces.util.Faces;

/** The tab of a vehicle's page: its assignments, newest first. */
@Named
@RequestScoped
public class VehicleAssignmentsBacking {
    @Inject
    Assignments assignments;

    private Slice<AssignmentView> slice;

    public Slice<AssignmentView> getSlice() {
        if (slice == null) {
            slice = assignments.list(
                    AssignmentFilter.ofVehicle(Keys.of("Vehicle", Faces.getRequestParameter("id"))),
                    Paging.of(Paging.DEFAULT_LIMIT, Faces.getRequestParameter("cursor")));
        }
        return slice;
    }
}
