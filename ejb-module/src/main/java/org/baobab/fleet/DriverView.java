package org.baobab.fleet;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Marks;
import org.baobab.platform.kernel.Versioned;

/**
 * A driver as the members of the organisation see them.
 *
 * @param accountId the person, once they signed in; null before
 */
public record DriverView(
        UUID id,
        String fullName,
        String licenceNumber,
        List<String> licenceClasses,
        LocalDate licenceExpiresOn,
        String phone,
        String email,
        UUID accountId,
        Instant createdAt,
        Instant changedAt,
        @JsonbTransient long version)
        implements Versioned {

    @Override
    public String mark() {
        return Marks.of(accountId);
    }
}
