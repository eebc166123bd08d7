package org.baobab.platform.job.batch.probe;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.ItemProcessor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Refuses every so many rows as bad, where that is wanted. */
@Named
@Dependent
public class ProbeProcessor implements ItemProcessor {
    @Inject
    @BatchProperty
    String badEvery;

    @Override
    public Object processItem(Object item) {
        if (badEvery != null && !badEvery.isBlank() && (Integer) item % Integer.parseInt(badEvery) == 0) {
            throw new BadRowException((Integer) item);
        }
        return item;
    }
}
