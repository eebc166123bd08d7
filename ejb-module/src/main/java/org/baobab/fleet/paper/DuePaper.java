package org.baobab.fleet.paper;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something in force that ends: a paper, or a driver's licence.
 *
 * @param paperId null for a licence that has no paper
 * @param subject the vehicle's registration or the driver's name
 */
public record DuePaper(
        UUID paperId, PaperKind kind, UUID vehicleId, UUID driverId, String subject, LocalDate expiresOn) {}
