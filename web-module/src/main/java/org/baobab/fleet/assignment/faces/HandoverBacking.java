package org.baobab.fleet.assignment.faces;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.handover.Check;
import org.baobab.fleet.handover.CheckItem;
import org.baobab.fleet.handover.CheckState;
import org.baobab.fleet.handover.DamageSeverity;
import org.baobab.fleet.handover.Damages;
import org.baobab.fleet.handover.HandoverKind;
import org.baobab.fleet.handover.HandoverView;
import org.baobab.fleet.handover.Handovers;
import org.baobab.fleet.handover.MyAssignment;
import org.baobab.fleet.handover.MyVehicle;
import org.baobab.fleet.handover.ReportDamage;
import org.baobab.fleet.handover.SignHandover;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.web.faces.Visitor;

/** The form that is filled in beside a vehicle: by its driver below {@code /my}, by an agent elsewhere. It also takes the report of a damage. */
@Named
@ViewScoped
@ShowsRefusals
public class HandoverBacking implements Serializable {
    private static final String CHECK = "check-";
    private static final String REMARK = "remark-";
    private static final List<Integer> FUEL = List.of(0, 12, 25, 38, 50, 62, 75, 88, 100);

    @Inject
    Assignments assignments;

    @Inject
    Vehicles vehicles;

    @Inject
    Handovers handovers;

    @Inject
    Damages damages;

    @Inject
    MyVehicle mine;

    @Inject
    Visitor visitor;

    @Inject
    Notices notices;

    private String id;
    private String kind;
    private boolean own;
    private String registration;
    private String vehicle;
    private long known;
    private HandoverKind way;
    private Long odometerKm;
    private String odometerReason;
    private Integer fuelPercent;
    private String remarks;
    private String signer;
    private String signature;
    private String photos;
    private DamageSeverity severity = DamageSeverity.MINOR;
    private String description;
    private final Map<String, String> answers = new HashMap<>();

    /** The driver's own. */
    public void loadMine() {
        own = true;
        MyAssignment assignment = mine.assignment(key());
        show(
                assignment.assignment(),
                assignment.vehicle().name(),
                assignment.vehicle().odometerKm());
        suggest(assignment.handovers());
    }

    /** At the depot. */
    public void load() {
        AssignmentView assignment = assignments.get(key());
        var there = vehicles.get(assignment.vehicleId());
        show(assignment, there.name(), there.odometerKm());
        suggest(handovers.of(assignment.id()));
    }

    private void show(AssignmentView assignment, String name, long odometer) {
        registration = assignment.registration();
        vehicle = name;
        known = odometer;
        signer = own ? visitor.getName() : assignment.driverName();
        way = kind == null ? null : way();
    }

    private HandoverKind way() {
        return Arrays.stream(HandoverKind.values())
                .filter(each -> each.name().equalsIgnoreCase(kind))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Handover", kind));
    }

    /** What was fine as it left is probably fine as it comes back. */
    private void suggest(List<HandoverView> signed) {
        signed.forEach(each -> each.checklist().stream()
                .filter(check -> check.state() == CheckState.OK)
                .forEach(
                        check -> answers.put(CHECK + check.item(), check.state().name())));
    }

    private UUID key() {
        return Keys.of("Assignment", id);
    }

    public void sign() {
        List<Check> checklist = typedChecks();
        if (!Keys.isGiven(signature)) {
            throw new RuleViolationException("signature", "handover.signature");
        }
        SignHandover how = new SignHandover(
                way(), odometerKm, odometerReason, fuelPercent, checklist, remarks, signer, signature, photoIds());
        if (own) {
            mine.with(key(), () -> handovers.sign(key(), how));
        } else {
            handovers.sign(key(), how);
        }
        done(way == HandoverKind.START ? "done.taken" : "done.returned");
    }

    public void report() {
        ReportDamage what = new ReportDamage(severity, description, photoIds());
        if (own) {
            mine.with(key(), () -> damages.report(key(), what));
        } else {
            damages.report(key(), what);
        }
        done("done.reported");
    }

    private void done(String words) {
        notices.tell(PlannerWords.BUNDLE, words, registration);
        Pages.open(own ? FleetLinks.MY_VEHICLE : FleetLinks.assignment(key()));
    }

    /** From the form as it came. */
    private List<Check> typedChecks() {
        Map<String, String> typed = typed();
        List<Check> checks = new ArrayList<>();
        for (CheckItem item : CheckItem.values()) {
            String state = typed.get(CHECK + item);
            String remark = typed.get(REMARK + item);
            Arrays.stream(CheckState.values())
                    .filter(each -> each.name().equals(state))
                    .findFirst()
                    .ifPresent(each -> checks.add(new Check(
                            item, each, each == CheckState.OK || !Keys.isGiven(remark) ? null : remark.strip())));
        }
        return checks;
    }

    private static Map<String, String> typed() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private List<UUID> photoIds() {
        return Keys.isGiven(photos)
                ? Arrays.stream(photos.split(","))
                        .map(each -> Keys.of("Photo", each))
                        .toList()
                : List.of();
    }

    /** What was ticked stays ticked when something else is refused. */
    public boolean isTicked(CheckItem item, String state) {
        return state.equals(typed().getOrDefault(CHECK + item, answers.get(CHECK + item)));
    }

    public String remarkOf(CheckItem item) {
        return typed().get(REMARK + item);
    }

    public CheckItem[] getItems() {
        return CheckItem.values();
    }

    public CheckState[] getStates() {
        return CheckState.values();
    }

    public List<Integer> getLevels() {
        return FUEL;
    }

    public DamageSeverity[] getSeverities() {
        return DamageSeverity.values();
    }

    public boolean isOwn() {
        return own;
    }

    /** Where photos of this assignment go, and are looked at. */
    public String getPhotoAddress() {
        return (own ? "/my/vehicle/photos/" : "/fleet/assignments/photos/") + id;
    }

    public String getBack() {
        return own ? FleetLinks.MY_VEHICLE : FleetLinks.assignment(key());
    }

    public String getWay() {
        return way == null ? null : way.name();
    }

    public String getRegistration() {
        return registration;
    }

    public String getVehicle() {
        return vehicle;
    }

    public long getKnown() {
        return known;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String given) {
        kind = given;
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
        odometerReason = Keys.isGiven(typed) ? typed.strip() : null;
    }

    public Integer getFuelPercent() {
        return fuelPercent;
    }

    public void setFuelPercent(Integer typed) {
        fuelPercent = typed;
    }

    public String getRemarks() {
        return remarks;
    }

    public void setRemarks(String typed) {
        remarks = typed;
    }

    public String getSigner() {
        return signer;
    }

    public void setSigner(String typed) {
        signer = typed;
    }

    public String getSignature() {
        return signature;
    }

    public void setSignature(String drawn) {
        signature = drawn;
    }

    public String getPhotos() {
        return photos;
    }

    public void setPhotos(String ids) {
        photos = ids;
    }

    public DamageSeverity getSeverity() {
        return severity;
    }

    public void setSeverity(DamageSeverity chosen) {
        severity = chosen;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String typed) {
        description = typed;
    }
}
