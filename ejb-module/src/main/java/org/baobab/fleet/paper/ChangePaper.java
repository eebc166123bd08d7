package org.baobab.fleet.paper;

import java.time.LocalDate;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;

/** What should become different about a paper; whose it is stays. */
public record ChangePaper(
        Patch<PaperKind> kind,
        Patch<String> number,
        Patch<String> issuer,
        Patch<LocalDate> validFrom,
        Patch<LocalDate> expiresOn,
        Patch<String> note,
        Patch<UUID> documentId) {

    PaperFacts of(PaperFacts now) {
        return new PaperFacts(
                now.vehicleId(),
                now.driverId(),
                Patch.or(kind, now.kind()),
                Patch.or(number, now.number()),
                Patch.or(issuer, now.issuer()),
                Patch.or(validFrom, now.validFrom()),
                Patch.or(expiresOn, now.expiresOn()),
                Patch.or(note, now.note()),
                Patch.or(documentId, now.documentId()));
    }
}
