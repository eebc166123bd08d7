package org.baobab.platform.kernel;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSRuntimeException;
import org.jboss.logging.Logger;

/**
 * A connection to the broker that one thread works on until it breaks; whoever holds this calls {@link #work} again after a pause. Says once when the broker
 * is away, and once when it is back.
 */
public final class BrokerLine {
    private static final Logger LOG = Logger.getLogger(BrokerLine.class);

    private final ConnectionFactory factory;
    private final String purpose;
    private volatile boolean closing;
    private volatile boolean broken;
    private boolean away;

    public BrokerLine(ConnectionFactory factory, String purpose) {
        this.factory = factory;
        this.purpose = purpose;
    }

    /** What is done on an open connection until it breaks. */
    public interface Work {
        void on(JMSContext context) throws Exception;
    }

    public void work(Work work) {
        if (closing) {
            return;
        }
        try (JMSContext context = factory.createContext(JMSContext.DUPS_OK_ACKNOWLEDGE)) {
            broken = false;
            context.setExceptionListener(failure -> broken = true);
            work.on(context);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (JMSRuntimeException e) {
            complain(e);
        } catch (Exception e) {
            throw new IllegalStateException("The line for " + purpose + " broke", e);
        }
    }

    /** Whether to go on: nobody wants it closed, and the broker has not hung up. */
    public boolean holds() {
        return !closing && !broken;
    }

    /** To be called when the connection is ready; true if it had been lost before. */
    public boolean ready() {
        if (away) {
            LOG.infof("The broker is back for %s", purpose);
        }
        boolean wasAway = away;
        away = false;
        return wasAway;
    }

    public void close() {
        closing = true;
    }

    private void complain(JMSRuntimeException e) {
        if (!away && !closing) {
            LOG.warnf("No broker for %s until it is back (%s)", purpose, e.getMessage());
            away = true;
        }
    }
}
