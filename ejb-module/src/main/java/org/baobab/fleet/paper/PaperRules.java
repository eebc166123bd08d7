package org.baobab.fleet.paper;

import java.time.LocalDate;
import org.baobab.platform.kernel.FactCheck;

/** What may be said of a paper. */
final class PaperRules {
    private static final int LONGEST_NUMBER = 60;
    private static final int LONGEST_ISSUER = 120;
    private static final int LONGEST_NOTE = 500;
    private static final LocalDate FIRST_DAY = LocalDate.of(1950, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2200, 1, 1);

    private PaperRules() {}

    /** The facts in the form in which they are kept. */
    static PaperFacts require(PaperFacts said) {
        FactCheck check = new FactCheck();
        requireSubject(said, check);
        PaperFacts facts = new PaperFacts(
                said.vehicleId(),
                said.driverId(),
                kind(said, check),
                check.line("number", said.number(), LONGEST_NUMBER, false),
                check.line("issuer", said.issuer(), LONGEST_ISSUER, false),
                day("validFrom", said.validFrom(), check),
                day("expiresOn", check.required("expiresOn", said.expiresOn()), check),
                check.text("note", said.note(), LONGEST_NOTE, false),
                said.documentId());
        if (facts.validFrom() != null
                && facts.expiresOn() != null
                && facts.validFrom().isAfter(facts.expiresOn())) {
            check.wrong("expiresOn", "fleet.paper-dates");
        }
        check.finish();
        return facts;
    }

    private static void requireSubject(PaperFacts said, FactCheck check) {
        if (said.vehicleId() == null && said.driverId() == null) {
            check.wrong("vehicleId", "required");
        } else if (said.vehicleId() != null && said.driverId() != null) {
            check.wrong("driverId", "fleet.paper-subject");
        }
    }

    private static PaperKind kind(PaperFacts said, FactCheck check) {
        PaperKind kind = check.required("kind", said.kind());
        if (kind == null) {
            return null;
        }
        boolean fits = said.vehicleId() == null ? kind.isOfDrivers() : kind.isOfVehicles();
        return fits ? kind : check.wrong("kind", "fleet.paper-kind");
    }

    private static LocalDate day(String field, LocalDate said, FactCheck check) {
        return said == null || !said.isBefore(FIRST_DAY) && said.isBefore(LAST_DAY)
                ? said
                : check.wrong(field, "fleet.day");
    }
}
