package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baobab.fleet.FleetDue;
import org.baobab.fleet.FleetReminder;
import org.baobab.platform.persistence.OwnSql;

/** Maintenance that is soon, due, or overdue: each stage once in a round. What was told is written past the version: no editor need know of it. */
@ApplicationScoped
class MaintenanceReminder implements FleetReminder {
    private static final int MOST = 10_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    PlanQueries queries;

    @Override
    public List<FleetDue> due(LocalDate today) {
        List<FleetDue> due = new ArrayList<>();
        for (PlanView plan : queries.untold(MOST)) {
            if (note(plan)) {
                due.add(new FleetDue(
                        french(plan),
                        english(plan),
                        null,
                        "/fleet/maintenance/detail?id=" + plan.id(),
                        plan.stage() == PlanStage.OVERDUE));
            }
        }
        return due;
    }

    private boolean note(PlanView plan) {
        return OwnSql.changing(em, """
                        UPDATE fleet_plan SET reminded_stage = :stage
                        WHERE id = :plan AND vehicle_id = :vehicle AND reminded_stage < :stage""")
                        .setParameter("stage", plan.stage().ordinal())
                        .setParameter("plan", plan.id())
                        .setParameter("vehicle", plan.vehicleId())
                        .executeUpdate()
                == 1;
    }

    private static String french(PlanView plan) {
        String when =
                switch (plan.stage()) {
                    case OVERDUE -> "en retard";
                    case DUE -> "à faire maintenant";
                    default -> "bientôt à faire";
                };
        return "«\u00a0" + plan.name() + "\u00a0» pour " + plan.registration() + " est " + when + " ("
                + at(plan, Locale.FRENCH) + ")";
    }

    private static String english(PlanView plan) {
        String when =
                switch (plan.stage()) {
                    case OVERDUE -> "overdue";
                    case DUE -> "due now";
                    default -> "due soon";
                };
        return "“" + plan.name() + "” for " + plan.registration() + " is " + when + " (" + at(plan, Locale.ENGLISH)
                + ")";
    }

    private static String at(PlanView plan, Locale language) {
        List<String> parts = new ArrayList<>();
        if (plan.dueOn() != null) {
            parts.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(language)
                    .format(plan.dueOn()));
        }
        if (plan.dueKm() != null) {
            parts.add(NumberFormat.getNumberInstance(language).format(plan.dueKm()) + "\u00a0km");
        }
        return String.join(", ", parts);
    }
}
