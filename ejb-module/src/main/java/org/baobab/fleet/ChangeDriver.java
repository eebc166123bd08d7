package org.baobab.fleet;

import java.time.LocalDate;
import java.util.List;
import org.baobab.platform.kernel.Patch;

/** What should become different about a driver. */
public record ChangeDriver(
        Patch<String> fullName,
        Patch<String> licenceNumber,
        Patch<List<String>> licenceClasses,
        Patch<LocalDate> licenceExpiresOn,
        Patch<String> phone,
        Patch<String> email) {

    DriverFacts of(DriverFacts now) {
        return new DriverFacts(
                Patch.or(fullName, now.fullName()),
                Patch.or(licenceNumber, now.licenceNumber()),
                Patch.or(licenceClasses, now.licenceClasses()),
                Patch.or(licenceExpiresOn, now.licenceExpiresOn()),
                Patch.or(phone, now.phone()),
                Patch.or(email, now.email()));
    }
}
