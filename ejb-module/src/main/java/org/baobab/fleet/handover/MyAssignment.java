package org.baobab.fleet.handover;

import java.time.ZoneId;
import java.util.List;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.assignment.AssignmentView;

/**
 * An assignment as its driver sees it.
 *
 * @param zone in which the organisation tells its times
 */
public record MyAssignment(
        AssignmentView assignment,
        VehicleView vehicle,
        String organization,
        ZoneId zone,
        List<HandoverView> handovers) {

    public boolean takenOver() {
        return signed(HandoverKind.START);
    }

    public boolean returned() {
        return signed(HandoverKind.END);
    }

    private boolean signed(HandoverKind kind) {
        return handovers.stream().anyMatch(each -> each.kind() == kind);
    }
}
