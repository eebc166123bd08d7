package org.baobab.fleet.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.baobab.fleet.FleetDue;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.FleetReminder;
import org.baobab.fleet.FleetSettings;
import org.baobab.platform.persistence.OwnSql;

/** Papers in force and licences that end soon. What was told is written past the version: no editor need know of it. */
@ApplicationScoped
class PaperReminder implements FleetReminder {
    private static final int MOST = 10_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    PaperRows rows;

    @Inject
    FleetSettings settings;

    @Override
    public List<FleetDue> due(LocalDate today) {
        ReminderSteps steps = new ReminderSteps(settings.reminderDays());
        List<FleetDue> due = new ArrayList<>();
        for (PaperRows.InForce each : rows.inForce(today.plusDays(steps.farthest()), MOST)) {
            steps.due(each.paper().expiresOn(), today, each.remindedDays()).ifPresent(step -> {
                note(each.paper(), step);
                due.add(due(each.paper(), step == steps.days().getFirst()));
            });
        }
        return due;
    }

    private void note(DuePaper paper, int step) {
        UUID id = paper.paperId() == null ? paper.driverId() : paper.paperId();
        OwnSql.changing(
                        em,
                        paper.paperId() == null
                                ? "UPDATE fleet_driver SET licence_reminded_days = :step WHERE id = :id"
                                : "UPDATE fleet_paper SET reminded_days = :step WHERE id = :id")
                .setParameter("step", step)
                .setParameter("id", id)
                .executeUpdate();
    }

    private static FleetDue due(DuePaper paper, boolean pressing) {
        boolean ofDriver = paper.driverId() != null;
        String page = ofDriver ? FleetLinks.driver(paper.driverId()) : FleetLinks.vehicle(paper.vehicleId(), "papers");
        return new FleetDue(
                french(paper.kind()) + " de " + paper.subject() + " se termine le "
                        + day(paper.expiresOn(), Locale.FRENCH),
                english(paper.kind()) + " of " + paper.subject() + " ends on " + day(paper.expiresOn(), Locale.ENGLISH),
                paper.kind() == PaperKind.LICENCE ? paper.driverId() : null,
                page,
                pressing);
    }

    private static String french(PaperKind kind) {
        return switch (kind) {
            case INSURANCE -> "L’assurance";
            case VIGNETTE -> "La vignette";
            case INSPECTION -> "Le contrôle technique";
            case LICENCE -> "Le permis";
            case OTHER -> "Un papier";
        };
    }

    private static String english(PaperKind kind) {
        return switch (kind) {
            case INSURANCE -> "The insurance";
            case VIGNETTE -> "The vignette";
            case INSPECTION -> "The technical inspection";
            case LICENCE -> "The licence";
            case OTHER -> "A paper";
        };
    }

    private static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(day);
    }
}
