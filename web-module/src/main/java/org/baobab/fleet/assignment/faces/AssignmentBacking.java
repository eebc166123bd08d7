package org.baobab.fleet.assignment.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.assignment.EndAssignment;
import org.baobab.fleet.handover.CheckState;
import org.baobab.fleet.handover.DamageFilter;
import org.baobab.fleet.handover.DamageView;
import org.baobab.fleet.handover.Damages;
import org.baobab.fleet.handover.HandoverKind;
import org.baobab.fleet.handover.HandoverView;
import org.baobab.fleet.handover.Handovers;
import org.baobab.fleet.handover.Signature;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** One assignment with what was signed and what is broken. */
@Named
@ViewScoped
@ShowsRefusals
public class AssignmentBacking implements Serializable {
    private static final int WIDTH = 240;

    @Inject
    Assignments assignments;

    @Inject
    Handovers handovers;

    @Inject
    Damages damages;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private String id;
    private Long odometerKm;
    private String odometerReason;
    private transient AssignmentView view;
    private transient List<HandoverView> signed;
    private transient List<DamageView> broken;

    public void load() {
        read();
    }

    private void read() {
        UUID key = Keys.of("Assignment", id);
        view = assignments.get(key);
        signed = handovers.of(key);
        broken = damages.list(new DamageFilter(null, key, null), new Paging(Paging.MAX_LIMIT, null))
                .items();
    }

    public void end() {
        assignments.end(getView().id(), new EndAssignment(odometerKm, odometerReason), null);
        tell("done.ended");
    }

    public void cancel() {
        assignments.cancel(getView().id(), null);
        tell("done.cancelled");
    }

    public void delete() {
        assignments.delete(getView().id(), null);
        notices.tell(PlannerWords.BUNDLE, "done.deleted");
        Pages.open(FleetLinks.PLANNER);
    }

    public void settle(DamageView damage) {
        damages.settle(damage.id(), null);
        tell("done.settled");
    }

    private void tell(String key) {
        notices.tell(PlannerWords.BUNDLE, key);
        Pages.open(FleetLinks.assignment(view.id()));
    }

    public AssignmentView getView() {
        if (view == null) {
            read();
        }
        return view;
    }

    public List<HandoverView> getSigned() {
        getView();
        return signed;
    }

    public List<DamageView> getBroken() {
        getView();
        return broken;
    }

    public boolean isSigned(String kind) {
        return getSigned().stream().anyMatch(each -> each.kind() == HandoverKind.valueOf(kind));
    }

    /** Can be taken over here and now. */
    public boolean isStartable() {
        return isEditor() && getView().open() && !isSigned("START");
    }

    /** Can be given back; also after the job has ended it. */
    public boolean isReturnable() {
        boolean late = isSigned("START") && !getView().planned();
        return isEditor() && !isSigned("END") && (getView().running() || late);
    }

    public boolean isCancellable() {
        return isEditor()
                && (getView().planned() || getView().running() && getSigned().isEmpty());
    }

    public boolean isDeletable() {
        return isEditor() && getSigned().isEmpty() && getBroken().isEmpty();
    }

    public boolean isEditor() {
        return visitor.isAgent();
    }

    /** The strokes, drawn. */
    public String drawn(HandoverView handover) {
        return new Signature(handover.signature()).svg(WIDTH, handover.signer()).html();
    }

    /** How many items were not fine. */
    public long toReport(HandoverView handover) {
        return handover.checklist().stream()
                .filter(each -> each.state() != CheckState.OK)
                .count();
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public Long getOdometerKm() {
        return odometerKm;
    }

    public void setOdometerKm(Long typed) {
        odometerKm = typed;
    }

    public String getOdometerReason() {
        return odometerReason;
    }

    public void setOdometerReason(String typed) {
        odometerReason = Keys.isGiven(typed) ? typed : null;
    }
}
