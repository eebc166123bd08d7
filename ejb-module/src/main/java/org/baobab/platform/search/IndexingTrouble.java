package org.baobab.platform.search;

import org.hibernate.search.engine.reporting.EntityIndexingFailureContext;
import org.hibernate.search.engine.reporting.FailureContext;
import org.hibernate.search.engine.reporting.FailureHandler;
import org.jboss.logging.Logger;

/** What goes wrong in Hibernate Search's own threads; whoever waits for the work hears of it, too, and does what is to be done. */
final class IndexingTrouble implements FailureHandler {
    private static final Logger LOG = Logger.getLogger(IndexingTrouble.class);

    @Override
    public void handle(FailureContext context) {
        LOG.debugf(context.throwable(), "%s failed", context.failingOperation());
    }

    @Override
    public void handle(EntityIndexingFailureContext context) {
        LOG.debugf(context.throwable(), "%s failed", context.failingOperation());
    }
}
