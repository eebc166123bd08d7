package org.baobab.fleet.maintenance.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.maintenance.PlanStage;
import org.baobab.fleet.maintenance.PlanView;
import org.baobab.fleet.maintenance.TemplateView;
import org.baobab.fleet.maintenance.WorkOrderState;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Texts;

/** Maintenance in words. */
@Named
@RequestScoped
public class MaintenanceWords {
    static final String BUNDLE = "costText";

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    FleetWords fleet;

    public String stage(PlanView plan) {
        return texts.of(BUNDLE, plan.active() ? "stage." + plan.stage() : "stage.resting");
    }

    public String tone(PlanView plan) {
        return plan.active() ? tone(plan.stage()) : "quiet";
    }

    public String tone(PlanStage stage) {
        return switch (stage) {
            case OVERDUE -> "danger";
            case DUE, SOON -> "warn";
            case LATER -> "ok";
        };
    }

    public String state(WorkOrderState state) {
        return texts.of(BUNDLE, "order.state." + state);
    }

    public String tone(WorkOrderState state) {
        return switch (state) {
            case OPEN -> "warn";
            case IN_PROGRESS -> "accent";
            case DONE -> "ok";
            case CANCELLED -> "quiet";
        };
    }

    /** "dans 12 jours, dans 800 km": what comes first is said first. */
    public String left(PlanView plan) {
        List<String> parts = new ArrayList<>();
        if (plan.daysLeft() != null) {
            parts.add(fleet.until(plan.dueOn()));
        }
        if (plan.kmLeft() != null) {
            parts.add(texts.of(
                    BUNDLE, plan.kmLeft() >= 0 ? "left.km" : "left.km.past", amounts.number(Math.abs(plan.kmLeft()))));
        }
        return String.join(" · ", parts);
    }

    /** The day and the kilometre at which it is due. */
    public String due(PlanView plan) {
        List<String> parts = new ArrayList<>();
        if (plan.dueOn() != null) {
            parts.add(fleet.day(plan.dueOn()));
        }
        if (plan.dueKm() != null) {
            parts.add(fleet.km(plan.dueKm()));
        }
        return String.join(" · ", parts);
    }

    public String rhythm(PlanView plan) {
        return rhythm(plan.everyMonths(), plan.everyDays(), plan.everyKm());
    }

    public String rhythm(TemplateView template) {
        return rhythm(template.everyMonths(), template.everyDays(), template.everyKm());
    }

    private String rhythm(Integer months, Integer days, Long km) {
        List<String> parts = new ArrayList<>();
        if (months != null) {
            parts.add(texts.of(BUNDLE, months == 1 ? "every.month" : "every.months", months));
        }
        if (days != null) {
            parts.add(texts.of(BUNDLE, days == 1 ? "every.day" : "every.days", days));
        }
        if (km != null) {
            parts.add(texts.of(BUNDLE, "every.km", amounts.number(km)));
        }
        return parts.isEmpty() ? texts.of(BUNDLE, "every.once") : String.join(" · ", parts);
    }

    public PlanStage[] getStages() {
        return PlanStage.values();
    }

    public WorkOrderState[] getStates() {
        return WorkOrderState.values();
    }
}
