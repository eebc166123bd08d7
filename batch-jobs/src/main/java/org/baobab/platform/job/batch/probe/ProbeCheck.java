package org.baobab.platform.job.batch.probe;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.job.ProbeRows;
import org.baobab.platform.job.ProbeRows.Count;
import org.jboss.logging.Logger;

/** Counts how often each row was touched, fails where one was not touched once, and takes the rows away. */
@Named
@Dependent
public class ProbeCheck extends AbstractBatchlet {
    private static final Logger LOG = Logger.getLogger(ProbeCheck.class);

    @Inject
    @BatchProperty
    String rows;

    @Inject
    @BatchProperty
    String badEvery;

    @Inject
    JobContext job;

    @Inject
    ProbeRows probe;

    @Override
    public String process() {
        long bad = badEvery == null || badEvery.isBlank() ? 0 : Long.parseLong(rows) / Long.parseLong(badEvery);
        Count count = probe.count(job.getInstanceId());
        LOG.infof("%d rows, %d of them touched once, the most %d times", count.all(), count.once(), count.most());
        if (count.all() != Long.parseLong(rows) || count.once() != count.all() - bad || count.most() > 1) {
            throw new IllegalStateException("Not every row was touched once: " + count);
        }
        probe.forget(job.getInstanceId());
        job.setExitStatus(count.once() + " ONCE");
        return null;
    }
}
