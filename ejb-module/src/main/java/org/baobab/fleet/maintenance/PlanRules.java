package org.baobab.fleet.maintenance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.baobab.fleet.Measures;
import org.baobab.platform.kernel.FactCheck;

/** What a plan and a template may say, in the form in which it is kept. */
@ApplicationScoped
class PlanRules {
    static final int LONGEST_NAME = 120;
    static final int LONGEST_NOTE = 2000;
    static final long FARTHEST_KM = 9_999_999;

    private static final int MOST_MONTHS = 120;
    private static final int MOST_DAYS = 3650;
    private static final long MOST_KM = 1_000_000;
    private static final int SOFT_DAYS = 30;
    private static final long SOFT_KM = 1000;
    private static final int WIDEST_DAYS = 365;
    private static final long WIDEST_KM = 100_000;

    /**
     * With its next day and kilometre, where they follow from the rhythm.
     *
     * @param odometerKm of its vehicle, now
     */
    PlanFacts require(PlanFacts said, LocalDate today, long odometerKm) {
        FactCheck check = new FactCheck();
        String name = check.line("name", said.name(), LONGEST_NAME, true);
        rhythm(said, check);
        Measures.date(check, "lastDoneOn", said.lastDoneOn());
        Measures.date(check, "dueOn", said.dueOn());
        check.number("lastDoneKm", said.lastDoneKm(), 0, FARTHEST_KM, false);
        check.number("dueKm", said.dueKm(), 0, FARTHEST_KM, false);
        PlanFacts thresholds = thresholds(said, check);
        String note = check.text("note", said.note(), LONGEST_NOTE, false);
        boolean active = said.active() == null || said.active();
        if (said.lastDoneOn() != null && said.lastDoneOn().isAfter(today)) {
            check.wrong("lastDoneOn", "fleet.future");
        }
        if (active && said.rhythm().isOnce() && said.dueOn() == null && said.dueKm() == null) {
            check.wrong("dueOn", "plan.due-needed");
        }
        check.finish();
        return complete(said, thresholds, name, note, active, today, odometerKm);
    }

    private static PlanFacts complete(
            PlanFacts said,
            PlanFacts thresholds,
            String name,
            String note,
            boolean active,
            LocalDate today,
            long odometerKm) {
        PlanRhythm rhythm = said.rhythm();
        LocalDate lastOn = said.lastDoneOn() == null ? today : said.lastDoneOn();
        Long lastKm = said.lastDoneKm() == null ? Long.valueOf(odometerKm) : said.lastDoneKm();
        return new PlanFacts(
                said.vehicleId(),
                name,
                said.everyMonths(),
                said.everyDays(),
                said.everyKm(),
                said.lastDoneOn(),
                said.lastDoneKm(),
                said.dueOn() == null && rhythm.isByDate() ? rhythm.nextAfter(lastOn) : said.dueOn(),
                said.dueKm() == null ? rhythm.nextAfter(lastKm) : said.dueKm(),
                thresholds.softDays(),
                thresholds.softKm(),
                thresholds.hardDays(),
                thresholds.hardKm(),
                note,
                active);
    }

    /** A template has to say how often. */
    TemplateFacts require(TemplateFacts said) {
        FactCheck check = new FactCheck();
        check.required("vehicleKind", said.vehicleKind());
        String name = check.line("name", said.name(), LONGEST_NAME, true);
        PlanFacts plan = said.plan(null);
        rhythm(plan, check);
        if (plan.rhythm().isOnce()) {
            check.wrong("everyMonths", "plan.rhythm-needed");
        }
        PlanFacts thresholds = thresholds(plan, check);
        String note = check.text("note", said.note(), LONGEST_NOTE, false);
        check.finish();
        return new TemplateFacts(
                said.vehicleKind(),
                name,
                said.everyMonths(),
                said.everyDays(),
                said.everyKm(),
                thresholds.softDays(),
                thresholds.softKm(),
                thresholds.hardDays(),
                thresholds.hardKm(),
                note);
    }

    private static void rhythm(PlanFacts said, FactCheck check) {
        check.number("everyMonths", said.everyMonths(), 1, MOST_MONTHS, false);
        check.number("everyDays", said.everyDays(), 1, MOST_DAYS, false);
        check.number("everyKm", said.everyKm(), 1, MOST_KM, false);
        if (said.everyMonths() != null && said.everyDays() != null) {
            check.wrong("everyDays", "plan.rhythm-both");
        }
    }

    private static PlanFacts thresholds(PlanFacts said, FactCheck check) {
        Integer softDays = check.number("softDays", said.softDays(), 0, WIDEST_DAYS, false);
        Long softKm = check.number("softKm", said.softKm(), 0, WIDEST_KM, false);
        Integer hardDays = check.number("hardDays", said.hardDays(), 0, WIDEST_DAYS, false);
        Long hardKm = check.number("hardKm", said.hardKm(), 0, WIDEST_KM, false);
        return new PlanFacts(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                softDays == null ? Integer.valueOf(SOFT_DAYS) : softDays,
                softKm == null ? Long.valueOf(SOFT_KM) : softKm,
                hardDays == null ? Integer.valueOf(0) : hardDays,
                hardKm == null ? Long.valueOf(0) : hardKm,
                null,
                null);
    }
}
