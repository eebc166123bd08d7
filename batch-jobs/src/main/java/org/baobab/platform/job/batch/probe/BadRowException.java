package org.baobab.platform.job.batch.probe;

/** A row that is left out. It never crosses an EJB: the container would roll the chunk back, and JBeret would go on as if it had not. */
public class BadRowException extends RuntimeException {
    BadRowException(int number) {
        super("Row " + number + " is bad");
    }
}
