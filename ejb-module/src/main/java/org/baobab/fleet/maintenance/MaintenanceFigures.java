package org.baobab.fleet.maintenance;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** What a dashboard and a report say of maintenance, of the organisation that the caller has entered. */
@Stateless
@NeedsApp(App.FLEET)
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MaintenanceFigures {
    private static final PlanFilter ACTIVE = new PlanFilter(null, null, true);

    @Inject
    PlanQueries plans;

    @Inject
    WorkOrderStore orders;

    @Needs(Role.VIEWER)
    public DueCounts counts() {
        Map<PlanStage, Long> stages = plans.count(ACTIVE);
        return new DueCounts(
                stages.get(PlanStage.OVERDUE),
                stages.get(PlanStage.DUE),
                stages.get(PlanStage.SOON),
                stages.get(PlanStage.LATER),
                orders.count(new WorkOrderFilter(null, WorkOrderState.OPEN, null)),
                orders.count(new WorkOrderFilter(null, WorkOrderState.IN_PROGRESS, null)));
    }

    /** What is to be done next: those that are active, the most urgent first. */
    @Needs(Role.VIEWER)
    public List<PlanView> next(int most) {
        return plans.mostUrgent(ACTIVE, most);
    }
}
