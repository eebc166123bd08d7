package org.baobab.fleet;

import java.time.LocalDate;
import java.util.List;

/**
 * What is said of a driver.
 *
 * @param licenceClasses such as B, C1, CE; null for none written down
 * @param phone null where it is not known
 * @param email null where it is not known
 */
public record DriverFacts(
        String fullName,
        String licenceNumber,
        List<String> licenceClasses,
        LocalDate licenceExpiresOn,
        String phone,
        String email) {}
