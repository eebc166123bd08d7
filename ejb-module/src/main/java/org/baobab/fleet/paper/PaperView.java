package org.baobab.fleet.paper;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/** A paper as the members of the organisation see it. */
public record PaperView(
        UUID id,
        UUID vehicleId,
        UUID driverId,
        PaperKind kind,
        String number,
        String issuer,
        LocalDate validFrom,
        LocalDate expiresOn,
        String note,
        UUID documentId,
        Instant createdAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {}
