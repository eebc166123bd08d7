package org.baobab.fleet.paper;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is said of a paper.
 *
 * @param vehicleId whose it is; null for a driver's
 * @param driverId whose it is; null for a vehicle's
 * @param number of the policy, the certificate or whatever it is; null for none
 * @param issuer the insurance or the office; null where nobody wrote it down
 * @param validFrom null where it does not matter
 * @param documentId a document of the organisation; null for none
 */
public record PaperFacts(
        UUID vehicleId,
        UUID driverId,
        PaperKind kind,
        String number,
        String issuer,
        LocalDate validFrom,
        LocalDate expiresOn,
        String note,
        UUID documentId) {}
