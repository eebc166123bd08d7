package org.baobab.platform.report.batch;

/** The report of one organisation could not be made; that of the next may. */
public class UnreportableWeekException extends RuntimeException {
    UnreportableWeekException(String message, Throwable cause) {
        super(message, cause);
    }
}
