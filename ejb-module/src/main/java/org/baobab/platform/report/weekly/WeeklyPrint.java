package org.baobab.platform.report.weekly;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report as it will be kept and mailed.
 *
 * @param name of the file, for people
 */
public record WeeklyPrint(
        UUID organizationId, String organization, LocalDate monday, String name, byte[] pdf, int pages) {

    /** Names the report without what is in it. */
    @Override
    public String toString() {
        return name + " of " + organizationId + " (" + pdf.length + " bytes)";
    }
}
